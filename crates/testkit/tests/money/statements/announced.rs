use super::{announce, code, world};
use crate::{CREATE, RECHARGE, shown, wrong};
use domain::job::Routine;
use jiff::SignedDuration;
use testkit::World;

#[tokio::test]
async fn a_merchant_is_told_where_to_transfer_and_what_to_write() {
    let world = world().await;
    let merchant = world.merchant("Atlas Santé").await;
    let methods = world.stranger().get("/api/payment-methods").await.expect(200).json;
    assert_eq!(
        methods["bank_accounts"].to_string(),
        r#"[{"name":"Attijari","rib":"007 780 0001122334455667 11"},{"name":"BMCE","rib":"011 519 0000012050005349 21"}]"#
    );
    let first = announce(&merchant, "100000.00").await;
    assert_eq!(
        (first["status"].text(), first["method"].text()),
        ("pending", "bank_transfer")
    );
    assert!(first["payment_url"].is_null() && first["reference"].is_null());
    assert_eq!(first["announced"]["bank_account"].text(), "Attijari");
    assert!(
        code(&first).starts_with("LEADS-") && code(&first).len() == 12,
        "{first}"
    );
    let deposit = world.fund(&merchant, "2000").await;
    let body =
        format!(r#"{{"deposit_id":"{deposit}","amount":500,"payment_method":"bank_transfer","bank_account":"BMCE"}}"#);
    let opened = merchant.post(RECHARGE, body).await.expect(200).json;
    let second = merchant
        .get(&format!("/api/payments/{}", opened["payment_id"].text()))
        .await
        .expect(200)
        .json;
    assert_eq!(second["announced"]["bank_account"].text(), "BMCE");
    assert_ne!(code(&first), code(&second));
}

#[tokio::test]
async fn an_announcement_credits_nothing_however_long_it_lasts() {
    let world = world().await;
    let merchant = world.merchant("Atlas Santé").await;
    announce(&merchant, "2000").await;
    world.clock.advance(SignedDuration::from_hours(24 * 40));
    for routine in [Routine::FinishTransfers, Routine::ExpirePayments] {
        world.run(routine).await;
    }
    let merchant = world.again(&merchant).await;
    assert_eq!(shown(&merchant).await, r#""pending" 0.00 0.00 0.00"#);
    let status = merchant.get("/api/payments").await.expect(200).json["payments"].list()[0]["status"].to_string();
    assert_eq!(status, "\"pending\"");
    world.audit().await;
}

#[tokio::test]
async fn what_is_announced_says_to_which_account() {
    let world = world().await;
    let merchant = world.merchant("Atlas Santé").await;
    let body = |account: &str| format!(r#"{{"initial_amount":2000,"payment_method":"bank_transfer"{account}}}"#);
    assert_eq!(wrong(merchant.post(CREATE, body("")).await), "bank_account:required");
    let unknown = body(r#","bank_account":"CIH""#);
    assert_eq!(
        wrong(merchant.post(CREATE, unknown).await),
        "bank_account:unknown_value"
    );
    let small = body(r#","bank_account":"BMCE""#).replace("2000", "1999.99");
    assert_eq!(wrong(merchant.post(CREATE, small).await), "initial_amount:too_small");
    let large = body(r#","bank_account":"BMCE""#).replace("2000", "100000.01");
    assert_eq!(wrong(merchant.post(CREATE, large).await), "initial_amount:too_large");
    let online = r#"{"initial_amount":2000,"payment_method":"sandbox","bank_account":"BMCE"}"#;
    assert_eq!(
        wrong(merchant.post(CREATE, online).await),
        "bank_account:not_applicable"
    );
    let recorded = body(r#","bank_account":"BMCE","payment_reference":"VIR-1","reason":"Relevé""#);
    let _ = merchant.post(CREATE, recorded).await.refused(403, "forbidden");
    assert_eq!(world.value::<i64>("select count(*) from payments").await, 0);
}

#[tokio::test]
async fn nothing_is_announced_where_there_is_no_account() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let body = r#"{"initial_amount":2000,"payment_method":"bank_transfer"}"#;
    let _ = merchant
        .post(CREATE, body)
        .await
        .refused(409, "payment_method_unavailable");
    assert_eq!(world.value::<i64>("select count(*) from company_deposits").await, 0);
}
