//! Messages that make sense.

use super::said::{WEBHOOK, kept, opened, say, say_as, say_at, world};
use crate::{journal, shown};
use app::jobs;
use domain::job::Job;
use futures::future::join_all;
use testkit::{World, market::told_of};
use uuid::Uuid;

const NOTHING_YET: &str = r#""pending" 0.00 0.00 0.00"#;
const CREDITED: &str = r#""active" 2000.00 0.00 2000.00"#;

#[tokio::test]
async fn a_message_is_stored_first_and_credits_once_however_often_it_comes() {
    let world = world().await;
    let merchant = world.merchant("Atlas Santé").await;
    let payment = opened(&world, &merchant).await["payment_id"].text().to_owned();
    let line = format!("evt_1 completed {payment} amount=2000.00 reference=pi_1");
    let answer = say_at(&world, &line).await.expect(200);
    assert_eq!(answer.text, "");
    assert_eq!(kept(&world).await, "evt_1 received");
    assert_eq!(shown(&merchant).await, NOTHING_YET);
    world.run_jobs().await;
    for _ in 0..3 {
        say(&world, &line).await;
        assert_eq!(shown(&merchant).await, CREDITED);
    }
    assert_eq!(kept(&world).await, "evt_1 applied");
    assert_eq!(journal(&merchant).await, ["initial 2000.00 2000.00"]);
    let read = merchant.get(&format!("/api/payments/{payment}")).await.expect(200).json;
    assert_eq!((read["status"].text(), read["reference"].text()), ("paid", "pi_1"));
    world.audit().await;
}

#[tokio::test]
async fn of_64_at_once_at_two_servers_one_is_stored_and_one_credits() {
    let world = world().await;
    let other = world
        .another_with(testkit::Setup {
            providers: super::said::providers(),
            ..testkit::Setup::default()
        })
        .await;
    let merchant = world.merchant("Atlas Santé").await;
    let payment = opened(&world, &merchant).await["payment_id"].text().to_owned();
    let line = format!("evt_1 completed {payment} amount=2000.00");
    let servers = [&world, &other];
    for answer in join_all((0..64).map(|n| say_at(servers[n % 2], &line))).await {
        let _ = answer.expect(200);
    }
    assert_eq!(kept(&world).await, "evt_1 received");
    let event: Uuid = world.value("select id from provider_events").await;
    let job = Job::ApplyEvent { event };
    for done in join_all((0..16).map(|n| jobs::perform(&servers[n % 2].app, &job))).await {
        done.expect("applied");
    }
    world.run_jobs().await;
    assert_eq!(kept(&world).await, "evt_1 applied");
    assert_eq!(journal(&merchant).await, ["initial 2000.00 2000.00"]);
    world.audit().await;
}

#[tokio::test]
async fn two_kinds_of_message_about_one_capture_credit_once() {
    let world = world().await;
    let merchant = world.merchant("Atlas Santé").await;
    let payment = opened(&world, &merchant).await["payment_id"].text().to_owned();
    for (event, kind) in [("evt_1", "completed"), ("evt_2", "succeeded")] {
        let line = format!("{event} {kind} {payment} amount=2000.00 reference=pi_1");
        let _ = say_at(&world, &line).await.expect(200);
    }
    world.run_jobs().await;
    assert_eq!(kept(&world).await, "evt_1 applied, evt_2 applied");
    assert_eq!(journal(&merchant).await, ["initial 2000.00 2000.00"]);
    world.audit().await;
}

#[tokio::test]
async fn what_is_paid_after_it_failed_or_expired_is_credited() {
    for before in ["failed", "expired"] {
        let world = world().await;
        let merchant = world.merchant("Atlas Santé").await;
        let payment = opened(&world, &merchant).await["payment_id"].text().to_owned();
        say(&world, &format!("evt_1 {before} {payment}")).await;
        let path = format!("/api/payments/{payment}");
        assert_eq!(merchant.get(&path).await.expect(200).json["status"].text(), before);
        assert_eq!(shown(&merchant).await, NOTHING_YET);
        say(&world, &format!("evt_2 completed {payment} amount=2000.00")).await;
        assert_eq!(shown(&merchant).await, CREDITED);
        // The page closes behind the payer; a credit stays.
        say(&world, &format!("evt_3 expired {payment}")).await;
        assert_eq!(shown(&merchant).await, CREDITED);
        assert_eq!(
            kept(&world).await,
            "evt_1 applied, evt_2 applied, evt_3 applied",
            "{before}"
        );
        world.audit().await;
    }
}

#[tokio::test]
async fn a_declined_try_is_told_once_and_the_next_may_succeed() {
    let world = world().await;
    let merchant = world.merchant("Atlas Santé").await;
    let opened = opened(&world, &merchant).await;
    let payment = opened["payment_id"].text();
    for event in ["evt_1", "evt_2"] {
        say(&world, &format!("{event} declined {payment}")).await;
    }
    let told = told_of(&merchant, "payment_failed").await;
    assert_eq!(told.len(), 1, "{told:?}");
    let url = format!("/paiement/retour?payment={payment}");
    assert_eq!(told[0]["action_url"].text(), url);
    let read = merchant.get(&format!("/api/payments/{payment}")).await.expect(200).json;
    assert_eq!(
        (read["status"].text(), read["payment_url"].text()),
        ("pending", opened["payment_url"].text())
    );
    say(&world, &format!("evt_3 completed {payment} amount=2000.00")).await;
    // Delivered late: it says nothing of the payment that is paid by now.
    say(&world, &format!("evt_4 declined {payment}")).await;
    assert_eq!(shown(&merchant).await, CREDITED);
    assert_eq!(told_of(&merchant, "payment_failed").await.len(), 1);
}

#[tokio::test]
async fn the_merchant_is_told_of_a_payment_once() {
    let world = world().await;
    let merchant = world.merchant("Atlas Santé").await;
    let opened = opened(&world, &merchant).await;
    let (payment, deposit) = (opened["payment_id"].text(), opened["deposit"]["id"].text());
    say(&world, &format!("evt_1 completed {payment} amount=2000.00")).await;
    for _ in 0..2 {
        world.tell(&merchant).await;
        world.run_jobs().await;
    }
    let told = told_of(&merchant, "payment_confirmed").await;
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(
        (told[0]["level"].text(), told[0]["data"]["deposit_id"].text()),
        ("success", deposit)
    );
    assert!(told[0]["message"].text().contains("2\u{a0}000,00\u{a0}dhs"), "{told:?}");
    assert!(told_of(&merchant, "payment_failed").await.is_empty());
}

#[tokio::test]
async fn what_does_not_concern_us_is_kept_and_ignored() {
    let world = world().await;
    say(&world, "evt_1 customer.created").await;
    assert_eq!(kept(&world).await, "evt_1 ignored");
    let admin = world.admin().await;
    let page = admin.get("/api/admin/payments/quarantine").await.expect(200).json;
    assert_eq!(page["total"].to_string(), "0");
}

#[tokio::test]
async fn what_is_not_believed_is_not_kept() {
    let world = world().await;
    let merchant = world.merchant("Atlas Santé").await;
    let payment = opened(&world, &merchant).await["payment_id"].text().to_owned();
    let line = format!("evt_1 completed {payment} amount=2000.00");
    let _ = say_as(&world, &line, "open").await.refused(400, "message_rejected");
    let _ = say_at(&world, "evt_1").await.refused(400, "message_rejected");
    let _ = say_at(&world, &"x".repeat(300 * 1024))
        .await
        .refused(413, "payload_too_large");
    let _ = world.stranger().get(WEBHOOK).await.refused(405, "method_not_allowed");
    // Nobody needs a password where there is no such provider, and nothing is believed.
    let without = World::new().await;
    let closed = say_at(&without, &line).await.refused(503, "webhook_closed");
    assert_eq!(closed.header("retry-after"), Some("60"));
    world.run_jobs().await;
    assert_eq!(
        (kept(&world).await, kept(&without).await),
        (String::new(), String::new())
    );
    assert_eq!(shown(&merchant).await, NOTHING_YET);
}

#[tokio::test]
async fn numbers_of_cards_are_not_kept() {
    let world = world().await;
    let merchant = world.merchant("Atlas Santé").await;
    let payment = opened(&world, &merchant).await["payment_id"].text().to_owned();
    say(
        &world,
        &format!("evt_1 completed {payment} amount=2000.00 pan=4242424242424242"),
    )
    .await;
    let body: String = world
        .value("select convert_from(body, 'UTF8') from provider_events")
        .await;
    assert_eq!(
        body,
        format!("evt_1 completed {payment} amount=2000.00 pan=424242******4242")
    );
    assert_eq!(shown(&merchant).await, CREDITED);
}

/// A server that stores a message and dies leaves its job to the others.
#[tokio::test]
async fn another_server_applies_what_one_has_stored() {
    let world = world().await;
    let merchant = world.merchant("Atlas Santé").await;
    let payment = opened(&world, &merchant).await["payment_id"].text().to_owned();
    let other = world
        .another_with(testkit::Setup {
            providers: super::said::providers(),
            ..testkit::Setup::default()
        })
        .await;
    let line = format!("evt_1 completed {payment} amount=2000.00");
    let _ = say_at(&other, &line).await.expect(200);
    drop(other);
    world.run_jobs().await;
    assert_eq!(shown(&merchant).await, CREDITED);
    // A credit whose server died before it noted that the message is applied: the job comes again and notes it.
    let undo = "alter table provider_events disable trigger provider_events_frozen;
                update provider_events set state = 'received', settled_at = null;
                alter table provider_events enable trigger provider_events_frozen";
    world.sql.batch_execute(undo).await.expect("as after a crash");
    let event: Uuid = world.value("select id from provider_events").await;
    world.perform(&Job::ApplyEvent { event }).await;
    assert_eq!(kept(&world).await, "evt_1 applied");
    assert_eq!(journal(&merchant).await, ["initial 2000.00 2000.00"]);
    world.audit().await;
}
