//! Acceptances that pay nothing: the card is not charged, and an admin sees them.

use super::{Checkout, GATEWAY, posted, quarantined, said};
use crate::{journal, shown};
use futures::future::join_all;

#[tokio::test]
async fn a_second_card_for_a_payment_is_not_charged() {
    let checkout = Checkout::begin().await;
    let posted = checkout.posted().await;
    assert_eq!(
        said(&checkout.world, &GATEWAY.accepts(&posted, "FIRST1")).await,
        "ACTION=POSTAUTH"
    );
    for _ in 0..2 {
        assert_eq!(
            said(&checkout.world, &GATEWAY.accepts(&posted, "SECOND2")).await,
            "APPROVED"
        );
        assert_eq!(
            said(&checkout.world, &GATEWAY.accepts(&posted, "FIRST1")).await,
            "ACTION=POSTAUTH"
        );
    }
    assert_eq!(quarantined(&checkout.world).await, ["payment_paid_twice"]);
    assert_eq!(journal(&checkout.merchant).await, ["initial 2000.00 2000.00"]);
    checkout.world.audit().await;
}

#[tokio::test]
async fn of_two_cards_at_once_one_is_charged() {
    let checkout = Checkout::begin().await;
    let posted = checkout.posted().await;
    let cards: Vec<_> = (0..8).map(|n| GATEWAY.accepts(&posted, &format!("CARD{n}"))).collect();
    let answers = join_all(cards.iter().map(|card| said(&checkout.world, card))).await;
    let charged = answers.iter().filter(|word| *word == "ACTION=POSTAUTH").count();
    assert_eq!(
        (charged, quarantined(&checkout.world).await.len()),
        (1, 7),
        "{answers:?}"
    );
    assert_eq!(journal(&checkout.merchant).await.len(), 1);
    checkout.world.audit().await;
}

#[tokio::test]
async fn a_transaction_pays_one_payment() {
    let checkout = Checkout::begin().await;
    let world = &checkout.world;
    assert_eq!(
        said(world, &GATEWAY.accepts(&checkout.posted().await, "ONCE1")).await,
        "ACTION=POSTAUTH"
    );
    let second = world
        .open(&checkout.merchant, r#"{"initial_amount":3000,"payment_method":"cmi"}"#)
        .await
        .json;
    let again = GATEWAY.accepts(&posted(world, &second).await, "ONCE1");
    for _ in 0..2 {
        assert_eq!(said(world, &again).await, "APPROVED");
    }
    assert_eq!(quarantined(world).await, ["transaction_used"]);
    let read = checkout
        .merchant
        .get(&format!("/api/payments/{}", second["payment_id"].text()))
        .await;
    assert_eq!(read.expect(200).json["status"].text(), "pending");
    assert_eq!(journal(&checkout.merchant).await.len(), 1);
    world.audit().await;
}

#[tokio::test]
async fn what_names_no_payment_of_ours_or_comes_back_changed_is_kept_and_not_charged() {
    let checkout = Checkout::begin().await;
    let posted = checkout.posted().await;
    let world = &checkout.world;
    let approved = [
        ("Response", "Approved"),
        ("ProcReturnCode", "00"),
        ("AuthCode", "1"),
        ("TransId", "T1"),
    ];
    for (changed, problem) in [
        (("amount", "1.00"), "other_fields"),
        (("currency", "978"), "other_fields"),
        (("oid", "0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234"), "other_fields"),
        (("BillToName", "Approved"), "other_fields"),
        (("AuthCode", ""), "contradictory"),
        (("ProcReturnCode", "51"), "contradictory"),
    ] {
        let mut outcome = approved.to_vec();
        outcome.retain(|(name, _)| *name != changed.0);
        outcome.push(changed);
        assert_eq!(
            said(world, &GATEWAY.callback(&posted, &outcome)).await,
            "APPROVED",
            "{changed:?}"
        );
        assert_eq!(
            quarantined(world).await.last().map(String::as_str),
            Some(problem),
            "{changed:?}"
        );
    }
    assert_eq!(quarantined(world).await.len(), 6);
    world
        .sql
        .batch_execute("set session_replication_role = replica; delete from payments")
        .await
        .unwrap();
    assert_eq!(said(world, &GATEWAY.accepts(&posted, "T2")).await, "APPROVED");
    assert_eq!(
        quarantined(world).await.last().map(String::as_str),
        Some("payment_unknown")
    );
}

#[tokio::test]
async fn an_admin_sees_what_was_not_charged() {
    let checkout = Checkout::begin().await;
    let posted = checkout.posted().await;
    for transaction in ["FIRST1", "SECOND2"] {
        let _ = said(&checkout.world, &GATEWAY.accepts(&posted, transaction)).await;
    }
    let admin = checkout.world.admin().await;
    let events = admin.get("/api/admin/payments/quarantine").await.expect(200).json["events"].clone();
    let [event] = events.list() else { panic!("{events}") };
    assert_eq!(
        (
            event["provider"].text(),
            event["event_id"].text(),
            event["problem"].text()
        ),
        ("cmi", "SECOND2", "payment_paid_twice")
    );
    assert_eq!(event["amount"].number(), "2000.00");
    let replay = format!("/api/admin/payments/quarantine/{}/replay", event["id"].text());
    let _ = admin.post(&replay, "").await.expect(200);
    assert_eq!(shown(&checkout.merchant).await, r#""active" 2000.00 0.00 2000.00"#);
}
