use super::{Checkout, GATEWAY, OTHER, said};
use crate::{shown, wrong};

#[tokio::test]
async fn an_admin_chooses_with_whom_the_cards_of_a_merchant_are_charged() {
    let checkout = Checkout::begin().await;
    let world = &checkout.world;
    let admin = world.admin().await;
    let path = format!("/api/admin/merchants/{}/acquirer", checkout.merchant.merchant_id());
    let read = admin.get(&path).await.expect(200).json;
    assert_eq!(
        read.to_string(),
        r#"{"acquirer":null,"profiles":["default","attijari"]}"#
    );
    let before = checkout.posted().await;

    for _ in 0..2 {
        let chosen = admin.put(&path, r#"{"acquirer":"attijari"}"#).await.expect(200).json;
        assert_eq!(chosen["acquirer"].text(), "attijari");
    }
    let page = world.stranger().get(&checkout.path()).await.expect(200);
    let policy = page.header("content-security-policy").unwrap();
    assert!(
        policy.contains("form-action https://cards.example.ma:8443;"),
        "{policy}"
    );
    let posted = OTHER.posted(&page.text);
    assert!(posted.contains(&("clientid".to_owned(), "600000001".to_owned())));
    // Each acquirer speaks of its own forms: also of one that was posted before the choice.
    assert_eq!(said(world, &GATEWAY.accepts(&posted, "T1")).await, "FAILURE");
    assert_eq!(said(world, &OTHER.accepts(&before, "T1")).await, "FAILURE");
    assert_eq!(said(world, &OTHER.declines(&posted)).await, "APPROVED");
    assert_eq!(said(world, &GATEWAY.accepts(&before, "T1")).await, "ACTION=POSTAUTH");
    assert_eq!(shown(&checkout.merchant).await, r#""active" 2000.00 0.00 2000.00"#);

    assert_eq!(
        wrong(admin.put(&path, r#"{"acquirer":"none"}"#).await),
        "acquirer:unknown_value"
    );
    let _ = admin.put(&path, "{}").await.expect(200);
    assert!(admin.get(&path).await.expect(200).json["acquirer"].is_null());
    let nobody = "/api/admin/merchants/0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234/acquirer";
    let _ = admin.get(nobody).await.refused(404, "not_found");
    let _ = admin.put(nobody, "{}").await.refused(404, "not_found");
    let noted = "select string_agg(details::text, ' ' order by id) from activity_log where action = 'acquirer_chosen'";
    assert_eq!(
        world.value::<String>(noted).await,
        r#"{"after": "attijari", "before": null} {"after": null, "before": "attijari"}"#
    );
}

/// Nobody else's account is charged in the place of one that is gone.
#[tokio::test]
async fn a_merchant_whose_acquirer_is_gone_cannot_pay_by_card() {
    let checkout = Checkout::begin().await;
    checkout
        .world
        .sql
        .batch_execute("update merchants set acquirer = 'gone'")
        .await
        .unwrap();
    let page = checkout.world.stranger().get(&checkout.path()).await.expect(200);
    assert!(
        page.text.contains("ne peut pas être fait par carte") && !page.text.contains("<form"),
        "{}",
        page.text
    );
}
