//! More money for a deposit.

use crate::{CREATE, RECHARGE, journal, shown, wrong};
use testkit::{Client, World};

async fn recharge(who: &Client, deposit: &str, amount: &str) -> testkit::Answer {
    who.post(
        RECHARGE,
        format!(r#"{{"deposit_id":"{deposit}","amount":{amount},"payment_method":"sandbox"}}"#),
    )
    .await
}

#[tokio::test]
async fn a_recharge_credits_when_it_is_confirmed() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let deposit = world.fund(&merchant, "2000").await;
    let opened = recharge(&merchant, &deposit, "512.05").await.expect(200).json;
    assert!(opened["success"].is_true() && opened["payment_url"].text().contains("/sandbox/pay/"));
    assert_eq!(shown(&merchant).await, r#""active" 2000.00 0.00 2000.00"#);
    let _ = world
        .pay(&merchant, opened["payment_id"].text(), "paid")
        .await
        .expect(200);
    assert_eq!(shown(&merchant).await, r#""active" 2512.05 0.00 2512.05"#);
    assert_eq!(
        journal(&merchant).await,
        ["recharge 512.05 2512.05", "initial 2000.00 2000.00"]
    );
    world.audit().await;
}

#[tokio::test]
async fn amounts_have_limits() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let deposit = world.fund(&merchant, "2000").await;
    for (amount, why) in [
        ("499.99", "too_small"),
        ("100000.01", "too_large"),
        ("500.001", "too_many_decimals"),
        ("\"500\"", "invalid_type"),
        ("5e2", "invalid_format"),
        ("-500", "too_small"),
    ] {
        assert_eq!(
            wrong(recharge(&merchant, &deposit, amount).await),
            format!("amount:{why}"),
            "{amount}"
        );
    }
    let _ = recharge(&merchant, &deposit, "500").await.expect(200);
    let _ = recharge(&merchant, &deposit, "100000").await.expect(200);
    let by_default = format!(r#"{{"deposit_id":"{deposit}","amount":500}}"#);
    let _ = merchant.post(RECHARGE, by_default).await.expect(200);
    let elsewhere = format!(r#"{{"deposit_id":"{deposit}","amount":500,"payment_method":"stripe"}}"#);
    let _ = merchant
        .post(RECHARGE, elsewhere)
        .await
        .refused(409, "payment_method_unavailable");
}

#[tokio::test]
async fn only_a_deposit_that_was_paid_and_is_not_stopped() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let opened = world.open(&merchant, r#"{"initial_amount":2000}"#).await.json;
    let pending = opened["deposit"]["id"].text();
    let _ = recharge(&merchant, pending, "500")
        .await
        .refused(409, "deposit_not_rechargeable");
    let stopped = world.fund(&merchant, "2000").await;
    let stop = format!(
        "update company_deposits set status = 'suspended', suspended_for = 'hand', suspended_at = created_at where id = '{stopped}'"
    );
    world.sql.batch_execute(&stop).await.unwrap();
    let _ = recharge(&merchant, &stopped, "500")
        .await
        .refused(409, "deposit_not_rechargeable");
    assert_eq!(
        world
            .value::<i64>("select count(*) from payments where purpose = 'recharge'")
            .await,
        0
    );
}

#[tokio::test]
async fn a_depleted_deposit_comes_back() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let influencer = world.influencer("Hind").await;
    let campaign = world
        .campaign(&merchant, r#"{"fixed_commission_amount":2000.00}"#)
        .await;
    let deposit = world.fund(&merchant, "2000").await;
    let _ = world.lead(&influencer, &campaign, "1500").await;
    assert_eq!(shown(&merchant).await, r#""depleted" 2000.00 2000.00 0.00"#);
    let opened = recharge(&merchant, &deposit, "500").await.expect(200).json;
    let _ = world
        .pay(&merchant, opened["payment_id"].text(), "paid")
        .await
        .expect(200);
    assert_eq!(shown(&merchant).await, r#""active" 2500.00 2000.00 500.00"#);
    world.audit().await;
}

#[tokio::test]
async fn everybody_recharges_his_own() {
    let world = World::new().await;
    let (atlas, rif) = (world.merchant("Atlas Santé").await, world.merchant("Rif Beauté").await);
    let (commercial, admin) = (world.commercial("Omar").await, world.admin().await);
    let deposit = world.fund(&atlas, "2000").await;
    let _ = recharge(&rif, &deposit, "500").await.refused(404, "not_found");
    let _ = recharge(&commercial, &deposit, "500").await.refused(403, "forbidden");
    let _ = recharge(&admin, &deposit, "500").await.expect(200);
    let of_rif = format!(r#"{{"initial_amount":2000,"merchant_id":"{}"}}"#, rif.merchant_id());
    let _ = atlas.post(CREATE, of_rif).await.refused(403, "forbidden");
    assert_eq!(shown(&atlas).await, r#""active" 2000.00 0.00 2000.00"#);
}
