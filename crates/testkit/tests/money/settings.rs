//! What a merchant sets on their deposit.

use crate::wrong;
use testkit::World;

#[tokio::test]
async fn what_is_absent_stays_and_null_removes() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let path = format!("/api/leads/deposits/{}/settings", world.fund(&merchant, "2000").await);
    let set = async |body: &str| {
        let deposit = merchant.put(&path, body).await.expect(200).json["deposit"].clone();
        ["alert_threshold", "", "_amount", "_trigger", "_monthly_cap"]
            .map(|name| match name {
                "alert_threshold" => deposit[name].to_string(),
                rest => deposit[format!("auto_recharge{rest}").as_str()].to_string(),
            })
            .join(" ")
    };
    assert_eq!(set("{}").await, "500.00 false null null null");
    assert_eq!(set(r#"{"alert_threshold":0}"#).await, "0.00 false null null null");
    let all = r#"{"auto_recharge":true,"auto_recharge_amount":1000,"auto_recharge_trigger":300.5,
                  "auto_recharge_monthly_cap":5000}"#;
    assert_eq!(set(all).await, "0.00 true 1000.00 300.50 5000.00");
    assert_eq!(
        set(r#"{"auto_recharge_monthly_cap":null}"#).await,
        "0.00 true 1000.00 300.50 null"
    );
    assert_eq!(
        set(r#"{"auto_recharge":false}"#).await,
        "0.00 false 1000.00 300.50 null"
    );
    world.audit().await;
}

#[tokio::test]
async fn settings_that_make_no_sense_are_refused() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let path = format!("/api/leads/deposits/{}/settings", world.fund(&merchant, "2000").await);
    for (body, fields) in [
        (r#"{"auto_recharge":true}"#, "auto_recharge_amount:required"),
        (r#"{"auto_recharge_amount":999.99}"#, "auto_recharge_amount:too_small"),
        (
            r#"{"auto_recharge_amount":100000.01}"#,
            "auto_recharge_amount:too_large",
        ),
        (r#"{"alert_threshold":-1}"#, "alert_threshold:too_small"),
        (r#"{"alert_threshold":"500"}"#, "alert_threshold:invalid_type"),
        (
            r#"{"auto_recharge_trigger":1.005}"#,
            "auto_recharge_trigger:too_many_decimals",
        ),
        (
            r#"{"auto_recharge_amount":2000,"auto_recharge_monthly_cap":1999}"#,
            "auto_recharge_monthly_cap:too_small",
        ),
        (r#"{"initial_amount":5000}"#, "initial_amount:unknown_field"),
    ] {
        assert_eq!(wrong(merchant.put(&path, body).await), fields, "{body}");
    }
    let _ = admin.put(&path, "{}").await.refused(403, "forbidden");
    let _ = merchant
        .put("/api/leads/deposits/1/settings", "{}")
        .await
        .refused(404, "not_found");
}
