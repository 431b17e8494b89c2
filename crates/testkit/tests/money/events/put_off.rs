//! Messages that come before what they are about.

use super::said::{kept, say, say_at, world};
use crate::{journal, shown};
use app::payments::{Headers, NotReceived, apply::Applied, receive_and_apply};
use domain::{payment::PaymentMethod, provider_event::EventProblem};
use jiff::SignedDuration;
use testkit::{Client, World};

const PAYMENT: &str = "0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234";
const QUARANTINE: &str = "/api/admin/payments/quarantine";

/// The row of the payment becomes visible.
async fn appears(world: &World, merchant: &Client, deposit: &str) {
    let insert = format!(
        "insert into payments (merchant_id, id, deposit_id, purpose, method, amount, status, created_by, created_at)
         values ('{}', '{PAYMENT}', '{deposit}', 'recharge', 'stripe', 50000, 'pending', '{}', now())",
        merchant.merchant_id(),
        merchant.user["id"].text(),
    );
    world.sql.batch_execute(&insert).await.expect("a payment");
}

#[tokio::test]
async fn a_message_waits_for_its_payment() {
    let world = world().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let deposit = world.fund(&merchant, "2000").await;
    world.run_jobs().await;
    say(&world, &format!("evt_1 completed {PAYMENT} amount=500.00")).await;
    world.run_jobs().await;
    let newest = "select state || ' ' || attempts from provider_events order by id desc limit 1";
    assert_eq!(world.value::<String>(newest).await, "received 2");
    assert_eq!(
        admin.get(QUARANTINE).await.expect(200).json["total"].to_string(),
        "0",
        "it may come any moment"
    );
    appears(&world, &merchant, &deposit).await;
    world.run_jobs().await;
    assert_eq!(shown(&merchant).await, r#""active" 2500.00 0.00 2500.00"#);
    assert_eq!(journal(&merchant).await.len(), 2);
    world.audit().await;
}

#[tokio::test]
async fn a_message_whose_payment_never_comes_is_shown_and_can_be_replayed_when_it_does() {
    let world = world().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let deposit = world.fund(&merchant, "2000").await;
    say(&world, &format!("evt_1 completed {PAYMENT} amount=500.00")).await;
    for _ in 0..6 {
        world.run_jobs().await;
    }
    let page = admin.get(QUARANTINE).await.expect(200).json;
    let event = &page["events"].list()[0];
    assert_eq!(
        (event["problem"].text(), event["payment_id"].text()),
        ("payment_unknown", PAYMENT)
    );
    appears(&world, &merchant, &deposit).await;
    let replay = format!("{QUARANTINE}/{}/replay", event["id"].text());
    let done = admin.post(&replay, "").await.expect(200).json;
    assert_eq!(done["event"]["state"].text(), "applied");
    assert_eq!(shown(&merchant).await, r#""active" 2500.00 0.00 2500.00"#);
    world.audit().await;
}

#[tokio::test]
async fn what_nobody_applies_is_shown_after_a_while() {
    let world = world().await;
    let _ = say_at(&world, &format!("evt_1 completed {PAYMENT}")).await.expect(200);
    world.clock.advance(SignedDuration::from_mins(14));
    let listed = async || {
        let admin = world.admin().await;
        admin.get(QUARANTINE).await.expect(200).json
    };
    assert_eq!(listed().await["total"].to_string(), "0");
    world.clock.advance(SignedDuration::from_mins(2));
    let page = listed().await;
    assert_eq!(page["events"].list()[0]["problem"].text(), "not_applied");
    assert_eq!(kept(&world).await, "evt_1 received");
}

/// For a provider that is told by the answer whether the money is credited.
#[tokio::test]
async fn who_waits_for_the_credit_is_answered_when_it_is_committed() {
    let world = world().await;
    let merchant = world.merchant("Atlas Santé").await;
    let deposit = world.fund(&merchant, "2000").await;
    world.run_jobs().await;
    let headers: Headers = [("password".to_owned(), "sesame".to_owned())].into_iter().collect();
    let say =
        async |line: String| receive_and_apply(&world.app, PaymentMethod::Stripe, &headers, line.as_bytes()).await;
    let unknown = say(format!("evt_1 completed {PAYMENT} amount=500.00")).await;
    assert_eq!(unknown.unwrap(), Applied::Quarantined(EventProblem::PaymentUnknown));
    appears(&world, &merchant, &deposit).await;
    for event in ["evt_2", "evt_2", "evt_3"] {
        let said = say(format!("{event} completed {PAYMENT} amount=500.00")).await;
        assert_eq!(said.unwrap(), Applied::Done);
        assert_eq!(shown(&merchant).await, r#""active" 2500.00 0.00 2500.00"#);
    }
    // What was refused stays so, however often it is said.
    let again = say(format!("evt_1 completed {PAYMENT} amount=500.00")).await;
    assert_eq!(again.unwrap(), Applied::Quarantined(EventProblem::PaymentUnknown));
    let queued = "select count(*) from graphile_worker._private_jobs j
                  join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'apply-event'";
    assert_eq!(
        world.value::<i64>(queued).await,
        0,
        "nobody is credited behind the provider's back"
    );
    let forged = receive_and_apply(
        &world.app,
        PaymentMethod::Stripe,
        &Headers::default(),
        b"evt_4 completed",
    )
    .await;
    assert!(matches!(forged, Err(NotReceived::Rejected(_))), "{forged:?}");
    let closed = receive_and_apply(&world.app, PaymentMethod::Cmi, &headers, b"evt_4 completed").await;
    assert!(matches!(closed, Err(NotReceived::Closed)), "{closed:?}");
    world.audit().await;
}
