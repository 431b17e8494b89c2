//! A deposit is opened.

use crate::{BALANCE, CREATE, shown, wrong};
use testkit::World;

#[tokio::test]
async fn a_deposit_waits_for_its_payment() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let none = merchant.get(BALANCE).await.expect(200).json;
    assert!(!none["has_deposit"].is_true() && none["deposit_id"].is_null());
    assert_eq!(none["available_balance"].number(), "0.00");

    let body =
        r#"{"initial_amount":5000.00,"alert_threshold":750.50,"auto_recharge":true,"auto_recharge_amount":1000}"#;
    let opened = world.open(&merchant, body).await.json;
    let deposit = &opened["deposit"];
    assert!(opened["success"].is_true());
    assert_eq!(deposit["status"].text(), "pending");
    assert_eq!(deposit["initial_amount"].number(), "5000.00");
    assert_eq!(deposit["current_balance"].number(), "0.00");
    assert_eq!(deposit["alert_threshold"].number(), "750.50");
    assert_eq!(deposit["auto_recharge_amount"].number(), "1000.00");
    assert_eq!(deposit["merchant_name"].text(), "Atlas Santé");
    let url = format!("http://localhost:8001/sandbox/pay/{}?t=", opened["payment_id"].text());
    assert!(
        opened["payment_url"].text().starts_with(&url),
        "{}",
        opened["payment_url"]
    );
    assert_eq!(shown(&merchant).await, r#""pending" 0.00 0.00 0.00"#);

    let payment = merchant
        .get(&format!("/api/payments/{}", opened["payment_id"].text()))
        .await
        .expect(200)
        .json;
    assert_eq!(payment["payment_url"], opened["payment_url"]);
    assert_eq!(payment["status"].text(), "pending");
    assert_eq!(
        (payment["method"].text(), payment["purpose"].text()),
        ("sandbox", "initial")
    );
    world.audit().await;
}

#[tokio::test]
async fn amounts_have_limits_and_at_most_two_decimals() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    for (amount, why) in [
        ("1999.99", "too_small"),
        ("100000.01", "too_large"),
        ("2000.005", "too_many_decimals"),
        ("2000.000", "too_many_decimals"),
        ("\"2000.00\"", "invalid_type"),
        ("2e3", "invalid_format"),
        ("2.0E+3", "invalid_format"),
        ("-2000", "too_small"),
        ("0", "too_small"),
        ("99999999999999999999", "too_large"),
        ("null", "invalid_type"),
        ("true", "invalid_type"),
    ] {
        let answer = merchant.post(CREATE, format!(r#"{{"initial_amount":{amount}}}"#)).await;
        assert_eq!(wrong(answer), format!("initial_amount:{why}"), "{amount}");
    }
    for (body, fields) in [
        ("{}", "initial_amount:required"),
        (r#"{"initial_amount":2000,"amount":1}"#, "amount:unknown_field"),
        (
            r#"{"initial_amount":2000,"auto_recharge":true}"#,
            "auto_recharge_amount:required",
        ),
        (
            r#"{"initial_amount":2000,"auto_recharge_amount":999.99}"#,
            "auto_recharge_amount:too_small",
        ),
        (
            r#"{"initial_amount":2000,"auto_recharge_amount":100000.01}"#,
            "auto_recharge_amount:too_large",
        ),
        (
            r#"{"initial_amount":2000,"alert_threshold":-1}"#,
            "alert_threshold:too_small",
        ),
        (
            r#"{"initial_amount":2000,"payment_method":"cash"}"#,
            "payment_method:unknown_value",
        ),
        (r#"{"initial_amount":2000,"reason":"x"}"#, "reason:not_applicable"),
        (
            r#"{"initial_amount":1,"auto_recharge_amount":1,"payment_method":"x"}"#,
            "auto_recharge_amount:too_small initial_amount:too_small payment_method:unknown_value",
        ),
    ] {
        assert_eq!(wrong(merchant.post(CREATE, body).await), fields, "{body}");
    }
    let _ = merchant.post(CREATE, "{").await.refused(400, "malformed_json");
    for amount in ["2000", "2000.0", "100000.00"] {
        let _ = world
            .open(&merchant, &format!(r#"{{"initial_amount":{amount}}}"#))
            .await;
    }
    assert_eq!(world.value::<i64>("select count(*) from company_deposits").await, 3);
}

#[tokio::test]
async fn everybody_opens_his_own() {
    let world = World::new().await;
    let (atlas, rif) = (world.merchant("Atlas Santé").await, world.merchant("Rif Beauté").await);
    let (influencer, admin) = (world.influencer("Hind").await, world.admin().await);
    let of = |merchant: &str| format!(r#"{{"initial_amount":2000,"merchant_id":"{merchant}"}}"#);

    let _ = atlas.post(CREATE, of(atlas.merchant_id())).await.expect(201);
    let _ = atlas
        .post(CREATE, of(rif.merchant_id()))
        .await
        .refused(403, "forbidden");
    let _ = influencer
        .post(CREATE, of(rif.merchant_id()))
        .await
        .refused(403, "forbidden");
    let _ = world
        .stranger()
        .post(CREATE, of(rif.merchant_id()))
        .await
        .refused(401, "unauthorized");
    assert_eq!(
        wrong(admin.post(CREATE, r#"{"initial_amount":2000}"#).await),
        "merchant_id:required"
    );
    let nobody = "0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234";
    assert_eq!(wrong(admin.post(CREATE, of(nobody)).await), "merchant_id:not_found");
    let opened = admin.post(CREATE, of(rif.merchant_id())).await.expect(201).json;
    assert_eq!(opened["deposit"]["merchant_name"].text(), "Rif Beauté");
    assert_eq!(shown(&rif).await, r#""pending" 0.00 0.00 0.00"#);
}

#[tokio::test]
async fn a_deposit_may_be_for_one_campaign_of_the_merchant() {
    let world = World::new().await;
    let (atlas, rif) = (world.merchant("Atlas Santé").await, world.merchant("Rif Beauté").await);
    let campaign = world.campaign(&atlas, "{}").await;
    let body = format!(r#"{{"initial_amount":2000,"campaign_id":"{campaign}"}}"#);
    let opened = world.open(&atlas, &body).await.json;
    assert_eq!(opened["deposit"]["campaign_id"].text(), campaign);
    assert_eq!(opened["deposit"]["campaign_name"].text(), "Bilan de santé");
    assert_eq!(wrong(rif.post(CREATE, &body).await), "campaign_id:not_found");
}

#[tokio::test]
async fn a_provider_that_is_not_configured_is_refused() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    for method in ["stripe", "cmi"] {
        let body = format!(r#"{{"initial_amount":2000,"payment_method":"{method}"}}"#);
        let _ = merchant
            .post(CREATE, body)
            .await
            .refused(409, "payment_method_unavailable");
    }
    assert_eq!(world.value::<i64>("select count(*) from company_deposits").await, 0);
}

#[tokio::test]
async fn a_hundred_deposits_are_enough() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let body = r#"{"initial_amount":2000}"#;
    for _ in 0..98 {
        let _ = world.open(&merchant, body).await;
    }
    let tries = futures::future::join_all((0..6).map(|_| merchant.post(CREATE, body))).await;
    let created = tries.iter().filter(|answer| answer.status == 201).count();
    assert_eq!(created, 2);
    for answer in tries.into_iter().filter(|answer| answer.status != 201) {
        let _ = answer.refused(409, "too_many_deposits");
    }
    assert_eq!(world.value::<i64>("select count(*) from company_deposits").await, 100);
}
