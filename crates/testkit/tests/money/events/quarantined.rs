//! Messages that contradict what we know: nothing moves, and an admin is shown them.

use super::said::{kept, opened, say, world};
use crate::{journal, shown};
use testkit::{Client, Json};

const QUARANTINE: &str = "/api/admin/payments/quarantine";

/// What an admin is shown, the newest first: event, problem.
async fn listed(admin: &Client) -> Vec<String> {
    let page = admin.get(QUARANTINE).await.expect(200).json;
    let line = |event: &Json| format!("{} {}", event["event_id"].text(), event["problem"].text());
    page["events"].list().iter().map(line).collect()
}

#[tokio::test]
async fn what_contradicts_the_payment_moves_nothing_and_is_shown() {
    let world = world().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let payment = opened(&world, &merchant).await["payment_id"].text().to_owned();
    let elsewhere = world
        .open(&merchant, r#"{"initial_amount":2000,"payment_method":"sandbox"}"#)
        .await;
    let of_the_sandbox = elsewhere.json["payment_id"].text().to_owned();
    for line in [
        format!("evt_1 completed {payment} amount=2000.01"),
        format!("evt_2 completed {payment} amount=2000.00 currency=usd"),
        format!("evt_3 completed {payment} amount=2000.00 merchant={payment}"),
        format!("evt_4 completed {of_the_sandbox} amount=2000.00"),
        "evt_5 completed nothing".to_owned(),
        format!("evt_6 declined {of_the_sandbox}"),
    ] {
        // As often as it comes.
        for _ in 0..2 {
            say(&world, &line).await;
        }
    }
    assert_eq!(
        listed(&admin).await,
        [
            "evt_6 other_provider",
            "evt_5 unreadable",
            "evt_4 other_provider",
            "evt_3 other_merchant",
            "evt_2 other_currency",
            "evt_1 other_amount",
        ]
    );
    let page = admin.get(QUARANTINE).await.expect(200).json;
    let first = &page["events"].list()[5];
    assert_eq!(
        (first["provider"].text(), first["kind"].text(), first["amount"].number()),
        ("stripe", "completed", "2000.01")
    );
    assert_eq!(first["payment_id"].text(), payment);
    assert_eq!(shown(&merchant).await, r#""pending" 0.00 0.00 0.00"#);
    // None of it keeps the real one from being credited.
    say(&world, &format!("evt_7 completed {payment} amount=2000.00")).await;
    assert_eq!(shown(&merchant).await, r#""active" 2000.00 0.00 2000.00"#);
    world.audit().await;
}

#[tokio::test]
async fn a_failure_after_the_money_and_money_for_the_second_time_are_shown() {
    let world = world().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let payment = opened(&world, &merchant).await["payment_id"].text().to_owned();
    say(
        &world,
        &format!("evt_1 completed {payment} amount=2000.00 reference=pi_1"),
    )
    .await;
    say(&world, &format!("evt_2 failed {payment}")).await;
    say(
        &world,
        &format!("evt_3 completed {payment} amount=2000.00 reference=pi_2"),
    )
    .await;
    assert_eq!(
        listed(&admin).await,
        ["evt_3 payment_paid_twice", "evt_2 payment_already_settled"]
    );
    assert_eq!(journal(&merchant).await, ["initial 2000.00 2000.00"]);
    let read = merchant.get(&format!("/api/payments/{payment}")).await.expect(200).json;
    assert_eq!((read["status"].text(), read["reference"].text()), ("paid", "pi_1"));
    world.audit().await;
}

#[tokio::test]
async fn an_admin_replays_a_message_once_its_cause_is_mended() {
    let world = world().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let payment = opened(&world, &merchant).await["payment_id"].text().to_owned();
    // The payment was made for another amount than the one that our row has by mistake.
    let amount = |centimes: i64| {
        format!(
            "alter table payments disable trigger payments_frozen;
             update payments set amount = {centimes};
             alter table payments enable trigger payments_frozen"
        )
    };
    world.sql.batch_execute(&amount(300_000)).await.expect("a mistake");
    say(&world, &format!("evt_1 completed {payment} amount=2000.00")).await;
    let page = admin.get(QUARANTINE).await.expect(200).json;
    let replay = format!("{QUARANTINE}/{}/replay", page["events"].list()[0]["id"].text());
    let still = admin.post(&replay, "").await.expect(200).json;
    assert_eq!(
        (still["event"]["state"].text(), still["event"]["problem"].text()),
        ("quarantined", "other_amount")
    );
    world.sql.batch_execute(&amount(200_000)).await.expect("mended");
    for _ in 0..2 {
        let done = admin.post(&replay, "").await.expect(200).json;
        assert_eq!(done["event"]["state"].text(), "applied");
        assert!(done["event"]["problem"].is_null());
    }
    assert!(listed(&admin).await.is_empty());
    assert_eq!(kept(&world).await, "evt_1 applied");
    assert_eq!(journal(&merchant).await, ["initial 2000.00 2000.00"]);
    let noted = "select count(*) from activity_log where action = 'provider_event_replayed'";
    assert_eq!(world.value::<i64>(noted).await, 3);
    let nothing = format!("{QUARANTINE}/{payment}/replay");
    let _ = admin.post(&nothing, "").await.refused(404, "not_found");
    world.audit().await;
}
