use super::{CALLBACK, Checkout, GATEWAY, post, quarantined, said, setup};
use crate::{journal, shown};
use futures::future::join_all;
use testkit::World;

const TRANSACTION: &str = "26327BSFD12345";

#[tokio::test]
async fn a_card_is_charged_once_the_money_is_credited() {
    let checkout = Checkout::begin().await;
    let posted = checkout.posted().await;
    let accepted = GATEWAY.accepts(&posted, TRANSACTION);
    for _ in 0..3 {
        assert_eq!(said(&checkout.world, &accepted).await, "ACTION=POSTAUTH");
        assert_eq!(shown(&checkout.merchant).await, r#""active" 2000.00 0.00 2000.00"#);
    }
    // Said once more with something beside it.
    let approved = [
        ("Response", "Approved"),
        ("ProcReturnCode", "00"),
        ("AuthCode", "123456"),
        ("TransId", TRANSACTION),
    ];
    let more: Vec<_> = approved.into_iter().chain([("callbackCall", "true")]).collect();
    let again = GATEWAY.callback(&posted, &more);
    assert_eq!(said(&checkout.world, &again).await, "ACTION=POSTAUTH");
    assert_eq!(journal(&checkout.merchant).await, ["initial 2000.00 2000.00"]);
    let read = checkout
        .merchant
        .get(&format!("/api/payments/{}", checkout.payment()))
        .await
        .expect(200)
        .json;
    assert_eq!((read["status"].text(), read["reference"].text()), ("paid", TRANSACTION));
    let kept = "select string_agg(event_id || ' ' || kind || ' ' || state || ' ' || amount, ',') from provider_events";
    assert_eq!(
        checkout.world.value::<String>(kept).await,
        "26327BSFD12345 Approved applied 200000"
    );
    checkout.world.audit().await;
}

#[tokio::test]
async fn sixteen_callbacks_at_once_at_two_servers_credit_once() {
    let checkout = Checkout::begin().await;
    let other = checkout.world.another_with(setup()).await;
    let accepted = GATEWAY.accepts(&checkout.posted().await, TRANSACTION);
    let answers = (0..16).map(|n| said(if n % 2 == 0 { &checkout.world } else { &other }, &accepted));
    assert_eq!(join_all(answers).await, ["ACTION=POSTAUTH"; 16]);
    assert_eq!(journal(&checkout.merchant).await, ["initial 2000.00 2000.00"]);
    assert_eq!(
        checkout
            .world
            .value::<i64>("select count(*) from provider_events")
            .await,
        1
    );
    checkout.world.audit().await;
}

#[tokio::test]
async fn a_declined_card_closes_nothing() {
    let checkout = Checkout::begin().await;
    let posted = checkout.posted().await;
    for _ in 0..2 {
        assert_eq!(said(&checkout.world, &GATEWAY.declines(&posted)).await, "APPROVED");
        assert_eq!(checkout.status().await, "pending");
    }
    let told = testkit::market::told_of(&checkout.merchant, "payment_failed").await;
    assert_eq!(told.len(), 1);
    assert_eq!(
        said(&checkout.world, &GATEWAY.accepts(&posted, TRANSACTION)).await,
        "ACTION=POSTAUTH"
    );
    // Word of an earlier attempt that comes late changes nothing.
    let late = GATEWAY.callback(
        &posted,
        &[("Response", "Declined"), ("ProcReturnCode", "05"), ("TransId", "1")],
    );
    assert_eq!(said(&checkout.world, &late).await, "APPROVED");
    assert_eq!(shown(&checkout.merchant).await, r#""active" 2000.00 0.00 2000.00"#);
    assert_eq!(quarantined(&checkout.world).await, [""; 0]);
    checkout.world.audit().await;
}

/// The gateway has not charged the card yet: a payment that is late is still what the merchant wanted.
#[tokio::test]
async fn a_payment_that_expired_is_credited_when_it_is_accepted_all_the_same() {
    let checkout = Checkout::begin().await;
    let accepted = GATEWAY.accepts(&checkout.posted().await, TRANSACTION);
    checkout.world.clock.advance(jiff::SignedDuration::from_hours(25));
    checkout.world.run(domain::job::Routine::ExpirePayments).await;
    let merchant = checkout.world.again(&checkout.merchant).await;
    assert_eq!(shown(&merchant).await, r#""pending" 0.00 0.00 0.00"#);
    let page = checkout.world.stranger().get(&checkout.path()).await.expect(200);
    assert!(!page.text.contains("<form"));
    assert_eq!(said(&checkout.world, &accepted).await, "ACTION=POSTAUTH");
    assert_eq!(shown(&merchant).await, r#""active" 2000.00 0.00 2000.00"#);
    checkout.world.audit().await;
}

#[tokio::test]
async fn a_card_is_not_charged_when_the_credit_fails() {
    let checkout = Checkout::begin().await;
    let accepted = GATEWAY.accepts(&checkout.posted().await, TRANSACTION);
    let sql = &checkout.world.sql;
    sql.batch_execute("revoke insert on deposit_transactions from leads_teller")
        .await
        .unwrap();
    assert_eq!(said(&checkout.world, &accepted).await, "FAILURE");
    assert_eq!(checkout.status().await, "pending");
    sql.batch_execute("grant insert on deposit_transactions to leads_teller")
        .await
        .unwrap();
    // Nobody credits what the gateway was told is not credited, until it asks again.
    checkout.world.run_jobs().await;
    assert_eq!(checkout.status().await, "pending");
    assert_eq!(said(&checkout.world, &accepted).await, "ACTION=POSTAUTH");
    assert_eq!(journal(&checkout.merchant).await, ["initial 2000.00 2000.00"]);
    checkout.world.audit().await;
}

#[tokio::test]
async fn what_is_forged_is_answered_with_a_failure_and_not_kept() {
    let checkout = Checkout::begin().await;
    let accepted = GATEWAY.accepts(&checkout.posted().await, TRANSACTION);
    for forged in [
        String::new(),
        "HASH=x".to_owned(),
        accepted.replace("2000.00", "9000.00"),
        accepted.replace("600000000", "600000001"),
        accepted.replace("600000000", "600000002"),
        format!("{accepted}&new=1"),
        format!("{accepted}&Amount=2000.00"),
        accepted.replace("HASH=", "hash="),
        super::OTHER.accepts(&checkout.posted().await, TRANSACTION),
    ] {
        assert_eq!(said(&checkout.world, &forged).await, "FAILURE", "{forged}");
    }
    let huge = format!("{accepted}&x={}", "x".repeat(300_000));
    let _ = post(&checkout.world.stranger(), CALLBACK, &huge)
        .await
        .refused(413, "payload_too_large");
    assert_eq!(
        checkout
            .world
            .value::<i64>("select count(*) from provider_events")
            .await,
        0
    );
    assert_eq!(checkout.status().await, "pending");
}

#[tokio::test]
async fn a_server_without_the_gateway_is_closed_to_it() {
    let world = World::new().await;
    let closed = post(&world.stranger(), CALLBACK, "HASH=x").await;
    assert!(closed.header("retry-after").is_some());
    let _ = closed.refused(503, "webhook_closed");
}

#[tokio::test]
async fn what_is_kept_has_no_number_of_a_card() {
    let checkout = Checkout::begin().await;
    let accepted = GATEWAY.accepts(&checkout.posted().await, "4242424242424242");
    assert!(accepted.contains("pan=5191630100004896"));
    assert_eq!(said(&checkout.world, &accepted).await, "ACTION=POSTAUTH");
    let kept: Vec<u8> = checkout.world.value("select body from provider_events").await;
    let kept = String::from_utf8(kept).unwrap();
    assert!(
        kept.contains("pan=519163******4896") && kept.contains("TransId=4242424242424242"),
        "{kept}"
    );
    assert_eq!(
        accepted.replace("5191630100004896", "519163******4896"),
        kept,
        "and else it is what came"
    );
}
