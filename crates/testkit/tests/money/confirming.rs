//! Only a confirmation credits, and only once.

use crate::{journal, shown};
use futures::future::join_all;
use testkit::World;

#[tokio::test]
async fn a_confirmation_credits_once_however_often_it_comes() {
    let world = World::new().await;
    let other = world.another().await;
    let merchant = world.merchant("Atlas Santé").await;
    let opened = world.open(&merchant, r#"{"initial_amount":2000}"#).await.json;
    let payment = opened["payment_id"].text();
    let elsewhere = merchant.at(other.router.clone());
    let here = (0..10).map(|_| world.pay(&merchant, payment, "paid"));
    let there = (0..10).map(|_| world.pay(&elsewhere, payment, "paid"));
    for answer in join_all(here.chain(there)).await {
        let payment = &answer.expect(200).json["payment"];
        assert_eq!(payment["status"].text(), "paid");
        assert!(payment["payment_url"].is_null() && !payment["settled_at"].is_null());
    }
    assert_eq!(shown(&merchant).await, r#""active" 2000.00 0.00 2000.00"#);
    assert_eq!(journal(&merchant).await, ["initial 2000.00 2000.00"]);
    world.audit().await;
}

#[tokio::test]
async fn a_payment_that_failed_may_still_be_paid() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let opened = world.open(&merchant, r#"{"initial_amount":2000}"#).await.json;
    let payment = opened["payment_id"].text();
    for _ in 0..2 {
        let failed = world.pay(&merchant, payment, "failed").await.expect(200).json["payment"].clone();
        assert_eq!(
            (failed["status"].text(), failed["failure_reason"].text()),
            ("failed", "declined")
        );
        assert_eq!(shown(&merchant).await, r#""pending" 0.00 0.00 0.00"#);
    }
    let paid = world.pay(&merchant, payment, "paid").await.expect(200).json["payment"].clone();
    assert_eq!(paid["status"].text(), "paid");
    assert!(paid["failure_reason"].is_null() && paid["reference"].text().contains(payment));
    assert_eq!(shown(&merchant).await, r#""active" 2000.00 0.00 2000.00"#);
    world.audit().await;
}

#[tokio::test]
async fn a_failure_after_a_payment_moves_nothing_and_is_kept_for_an_admin() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let opened = world.open(&merchant, r#"{"initial_amount":2000}"#).await.json;
    let payment = opened["payment_id"].text();
    let _ = world.pay(&merchant, payment, "paid").await.expect(200);
    for _ in 0..2 {
        let _ = world
            .pay(&merchant, payment, "failed")
            .await
            .refused(409, "payment_already_settled");
    }
    assert_eq!(shown(&merchant).await, r#""active" 2000.00 0.00 2000.00"#);
    assert_eq!(journal(&merchant).await.len(), 1);
    let kept = "select string_agg(provider || ' ' || state || ' ' || problem, ',') from provider_events";
    assert_eq!(
        world.value::<String>(kept).await,
        "sandbox quarantined payment_already_settled"
    );
    world.audit().await;
}

#[tokio::test]
async fn paid_and_failed_at_once_end_in_one_outcome() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let opened = world.open(&merchant, r#"{"initial_amount":2000}"#).await.json;
    let payment = opened["payment_id"].text();
    let outcomes = (0..12).map(|n| world.pay(&merchant, payment, if n % 2 == 0 { "paid" } else { "failed" }));
    for answer in join_all(outcomes).await {
        assert!(matches!(answer.status, 200 | 409), "{}", answer.text);
    }
    assert_eq!(shown(&merchant).await, r#""active" 2000.00 0.00 2000.00"#);
    world.audit().await;
}

#[tokio::test]
async fn a_payment_is_decided_by_its_merchant_or_an_admin() {
    let world = World::new().await;
    let (atlas, rif) = (world.merchant("Atlas Santé").await, world.merchant("Rif Beauté").await);
    let influencer = world.influencer("Hind").await;
    let opened = world.open(&atlas, r#"{"initial_amount":2000}"#).await.json;
    let payment = opened["payment_id"].text();
    let _ = world.pay(&rif, payment, "paid").await.refused(404, "not_found");
    let _ = world.pay(&influencer, payment, "paid").await.refused(403, "forbidden");
    let _ = world
        .pay(&world.stranger(), payment, "paid")
        .await
        .refused(401, "unauthorized");
    let _ = world.pay(&atlas, "nothing", "paid").await.refused(404, "not_found");
    let bad = world
        .pay(&atlas, payment, "refunded")
        .await
        .refused(422, "validation_failed");
    assert_eq!(bad.wrong_fields(), ["outcome:unknown_value"]);
    assert_eq!(shown(&atlas).await, r#""pending" 0.00 0.00 0.00"#);
    let _ = world.pay(&world.admin().await, payment, "paid").await.expect(200);
    assert_eq!(shown(&atlas).await, r#""active" 2000.00 0.00 2000.00"#);
}
