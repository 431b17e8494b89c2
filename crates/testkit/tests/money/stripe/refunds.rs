//! Stripe gives money of a payment back.

use super::{kept, with_stripe};
use crate::{journal, shown, wrong};
use domain::job::Routine;
use futures::future::join_all;
use jiff::SignedDuration;
use testkit::{
    Answer, Client, FakeStripe, World,
    fake_stripe::{Trouble, disputes::Dispute},
    market::told_of,
    world::lead_body,
};

const OPEN: &str = r#"{"initial_amount":2000,"payment_method":"stripe"}"#;

/// Somebody who paid 2000.00 at Stripe, an admin, and the deposit.
async fn paid() -> (World, FakeStripe, Client, Client, String) {
    let (world, stripe) = with_stripe().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let opened = world.open(&merchant, OPEN).await.json;
    world.follow(&stripe.of_session("evt_paid", "completed", 1)).await;
    let deposit = opened["deposit"]["id"].text().to_owned();
    (world, stripe, merchant, admin, deposit)
}

async fn ask(admin: &Client, deposit: &str, amount: &str) -> Answer {
    let body = format!(r#"{{"amount":{amount},"method":"stripe","reason":"Fin de campagne"}}"#);
    admin.post(&format!("/api/admin/deposits/{deposit}/refund"), body).await
}

/// The refunds of a merchant, the newest first: status, reference, amount.
async fn refunds(merchant: &Client) -> Vec<String> {
    let page = merchant.get("/api/refunds").await.expect(200).json;
    let line = |one: &testkit::Json| format!("{} {} {}", one["status"].text(), one["reference"], one["amount"]);
    page["refunds"].list().iter().map(line).collect()
}

#[tokio::test]
async fn a_refund_goes_back_to_the_card_and_every_message_says_so_once() {
    let (world, stripe, merchant, admin, deposit) = paid().await;
    let refund = ask(&admin, &deposit, "500.50").await.expect(201).json["refund"].clone();
    assert_eq!(
        (refund["status"].text(), refund["reference"].text()),
        ("done", "re_fake1")
    );
    assert_eq!(shown(&merchant).await, r#""active" 1499.50 0.00 1499.50"#);
    let asked = stripe.asked().pop().unwrap();
    assert_eq!(
        (asked.path.as_str(), asked.key),
        ("/v1/refunds", format!("refund-{}", refund["id"].text()))
    );
    for (field, value) in [
        ("payment_intent", "pi_1"),
        ("amount", "50050"),
        ("metadata[refund_id]", refund["id"].text()),
    ] {
        assert_eq!(asked.form[field], value);
    }
    for (event, kind) in [("evt_1", "created"), ("evt_2", "updated"), ("evt_3", "updated")] {
        world.follow(&stripe.of_refund(event, kind, 1, "succeeded")).await;
    }
    world.follow(&stripe.of_refunded_charge("evt_4", 1)).await;
    assert!(!kept(&world).await.contains("quarantined"), "{}", kept(&world).await);
    assert_eq!(refunds(&merchant).await, [r#"done "re_fake1" 500.50"#]);
    assert_eq!(
        journal(&merchant).await,
        ["withdrawal 500.50 1499.50", "initial 2000.00 2000.00"]
    );
    let told = told_of(&merchant, "refund_arrived").await;
    assert_eq!((told.len(), told[0]["data"]["method"].text()), (1, "stripe"));
    // A person does not settle what a provider carries.
    let path = format!("/api/admin/refunds/{}", refund["id"].text());
    let _ = admin
        .put(&format!("{path}/failed"), r#"{"reason":"x"}"#)
        .await
        .refused(409, "refund_state");
    let _ = admin
        .put(&format!("{path}/done"), r#"{"reference":"x"}"#)
        .await
        .refused(409, "refund_state");
    world.audit().await;
}

#[tokio::test]
async fn what_fails_later_is_on_the_deposit_again_once() {
    let (world, stripe, merchant, admin, deposit) = paid().await;
    let _ = ask(&admin, &deposit, "500").await.expect(201);
    let failed = stripe.of_refund("evt_1", "failed", 1, "failed");
    for message in [&failed, &stripe.of_refund("evt_2", "updated", 1, "failed"), &failed] {
        world.follow(message).await;
        assert_eq!(shown(&merchant).await, r#""active" 2000.00 0.00 2000.00"#);
    }
    // That it had succeeded is told late.
    world
        .follow(&stripe.of_refund("evt_3", "updated", 1, "succeeded"))
        .await;
    assert_eq!(refunds(&merchant).await, [r#"failed "re_fake1" 500.00"#]);
    assert_eq!(journal(&merchant).await[0], "withdrawal_returned 500.00 2000.00");
    assert_eq!(told_of(&merchant, "refund_failed").await.len(), 1);
    world.audit().await;
}

#[tokio::test]
async fn what_waits_at_stripe_is_done_when_it_says_so() {
    let (world, stripe, merchant, admin, deposit) = paid().await;
    stripe.refunds_begin("pending");
    let _ = ask(&admin, &deposit, "500").await.expect(201);
    assert_eq!(refunds(&merchant).await, [r#"sent "re_fake1" 500.00"#]);
    assert!(told_of(&merchant, "refund_arrived").await.is_empty());
    world
        .follow(&stripe.of_refund("evt_1", "updated", 1, "succeeded"))
        .await;
    assert_eq!(refunds(&merchant).await, [r#"done "re_fake1" 500.00"#]);
    world.audit().await;
}

#[tokio::test]
async fn who_dies_after_sending_sends_no_second_refund() {
    // Before the answer is stored; within the day for which a key is known, and after it.
    for (hours, forgotten) in [(2, false), (30, true)] {
        let (world, stripe, merchant, admin, deposit) = paid().await;
        // It is done three times under one key, and each answer is lost.
        stripe.trouble([Trouble::Lost; 3]);
        let _ = ask(&admin, &deposit, "500").await.expect(201);
        assert_eq!(
            (stripe.refunds(), refunds(&merchant).await),
            (1, vec!["sent null 500.00".to_owned()])
        );
        world.clock.advance(SignedDuration::from_hours(hours));
        if forgotten {
            stripe.forget_keys();
        }
        assert_eq!(
            world.run(Routine::FinishTransfers).await.to_string(),
            "0 transfers credited, 1 refunds sent"
        );
        assert_eq!(
            world.run(Routine::FinishTransfers).await.to_string(),
            "0 transfers credited, 0 refunds sent"
        );
        let merchant = world.again(&merchant).await;
        assert_eq!(
            (stripe.refunds(), refunds(&merchant).await),
            (1, vec![r#"done "re_fake1" 500.00"#.to_owned()])
        );
        world.audit().await;
    }
}

#[tokio::test]
async fn the_message_may_come_before_the_answer_is_stored() {
    let (world, stripe, merchant, admin, deposit) = paid().await;
    stripe.trouble([Trouble::Lost, Trouble::Status(503), Trouble::Status(503)]);
    let _ = ask(&admin, &deposit, "500").await.expect(201);
    world
        .follow(&stripe.of_refund("evt_1", "created", 1, "succeeded"))
        .await;
    assert_eq!(refunds(&merchant).await, [r#"done "re_fake1" 500.00"#]);
    world.clock.advance(SignedDuration::from_mins(5));
    let _ = world.run(Routine::FinishTransfers).await;
    assert_eq!(stripe.refunds(), 1);
    assert_eq!(told_of(&merchant, "refund_arrived").await.len(), 1);
    world.audit().await;
}

#[tokio::test]
async fn what_stripe_will_not_give_back_stays() {
    let (world, stripe, merchant, admin, deposit) = paid().await;
    stripe.trouble([Trouble::Status(400)]);
    let refused = ask(&admin, &deposit, "500").await.expect(201).json["refund"].clone();
    assert_eq!(refused["status"].text(), "failed");
    assert_eq!(shown(&merchant).await, r#""active" 2000.00 0.00 2000.00"#);
    // Nothing goes back that was not paid so, was given back, is contested, or is reserved.
    world.fund(&merchant, "5000").await;
    let _ = ask(&admin, &deposit, "2000.01")
        .await
        .refused(409, "nothing_to_give_back");
    let _ = ask(&admin, &deposit, "1500").await.expect(201);
    let _ = ask(&admin, &deposit, "500.01")
        .await
        .refused(409, "nothing_to_give_back");
    world
        .follow(&Dispute::of("dp_1", 1, 30_000).says("evt_1", "created", "warning_needs_response"))
        .await;
    let _ = ask(&admin, &deposit, "200.01")
        .await
        .refused(409, "nothing_to_give_back");
    let _ = ask(&admin, &deposit, "200").await.expect(201);
    let body = r#"{"amount":1,"method":"stripe","reference":"re_1","reason":"x"}"#;
    let answer = admin.post(&format!("/api/admin/deposits/{deposit}/refund"), body).await;
    assert_eq!(wrong(answer), "reference:not_applicable");
    world.audit().await;
}

#[tokio::test]
async fn many_at_once_give_back_no_more_than_was_paid() {
    let (world, stripe, merchant, admin, deposit) = paid().await;
    let salma = world.influencer("Salma").await;
    let campaign = world.campaign(&merchant, "{}").await;
    let refunds = join_all((0..12).map(|_| ask(&admin, &deposit, "300")));
    let leads = join_all((0..12).map(|_| salma.post("/api/leads/create", lead_body(&campaign, "900"))));
    let (refunds, leads) = futures::join!(refunds, leads);
    let sent = refunds.iter().filter(|answer| answer.status == 201).count();
    let made = leads.iter().filter(|answer| answer.status == 201).count();
    assert_eq!(stripe.refunds(), sent);
    assert!(
        sent > 0 && sent * 300 + made * 80 <= 2000,
        "{sent} refunds, {made} leads"
    );
    world.audit().await;
}

#[tokio::test]
async fn what_is_given_back_in_the_dashboard_leaves_the_deposit() {
    let (world, stripe, merchant, admin, _) = paid().await;
    let number = stripe.refund_by_hand(1, 50_000);
    // The charge is told first; it waits for the message about the refund.
    world.follow(&stripe.of_refunded_charge("evt_1", 1)).await;
    for (event, kind) in [("evt_2", "created"), ("evt_3", "updated")] {
        world.follow(&stripe.of_refund(event, kind, number, "succeeded")).await;
        assert_eq!(shown(&merchant).await, r#""active" 1500.00 0.00 1500.00"#);
    }
    world.run_jobs().await;
    assert_eq!(refunds(&merchant).await, [r#"done "re_fake1" 500.00"#]);
    assert!(!kept(&world).await.contains("quarantined"), "{}", kept(&world).await);
    // What is not there is not taken: an admin makes room, and tries again.
    let salma = world.influencer("Salma").await;
    let campaign = world.campaign(&merchant, "{}").await;
    let lead = world.lead(&salma, &campaign, "900").await;
    let number = stripe.refund_by_hand(1, 150_000);
    world
        .follow(&stripe.of_refund("evt_4", "created", number, "succeeded"))
        .await;
    let page = admin.get("/api/admin/payments/quarantine").await.expect(200).json;
    let event = &page["events"].list()[0];
    assert_eq!(
        (event["problem"].text(), event["amount"].number()),
        ("refund_not_covered", "1500.00")
    );
    assert_eq!(
        world.run(Routine::FinishTransfers).await.to_string(),
        "0 transfers credited, 0 refunds sent"
    );
    let _ = world.reject(&merchant, &lead).await.expect(200);
    let replay = format!("/api/admin/payments/quarantine/{}/replay", event["id"].text());
    assert_eq!(
        admin.post(&replay, "").await.expect(200).json["event"]["state"].text(),
        "applied"
    );
    assert_eq!(shown(&merchant).await, r#""depleted" 0.00 0.00 0.00"#);
    // The bank sends one of them back.
    world.follow(&stripe.of_refund("evt_5", "failed", 1, "failed")).await;
    assert_eq!(shown(&merchant).await, r#""active" 500.00 0.00 500.00"#);
    world.audit().await;
}

#[tokio::test]
async fn what_is_not_clear_is_for_an_admin() {
    let (world, stripe, merchant, admin, deposit) = paid().await;
    let _ = ask(&admin, &deposit, "500").await.expect(201);
    let message = |event: &str| stripe.of_refund(event, "updated", 1, "succeeded");
    for message in [
        message("evt_1").with("/data/object/amount", 50_001),
        message("evt_2").with("/data/object/id", "re_another"),
        message("evt_3").with("/data/object/currency", "eur"),
        message("evt_4").with("/data/object/payment_intent", "pi_2"),
        message("evt_5").with("/data/object/payment_intent", serde_json::Value::Null),
        message("evt_6").with(
            "/data/object/metadata/refund_id",
            "0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234",
        ),
        stripe
            .of_refunded_charge("evt_7", 1)
            .with("/data/object/amount_refunded", 60_000),
    ] {
        world.follow(&message).await;
    }
    for _ in 0..6 {
        world.run_jobs().await;
    }
    let problems = "select string_agg(problem, ' ' order by id) from provider_events where state = 'quarantined'";
    assert_eq!(
        world.value::<String>(problems).await,
        "other_amount refund_sent_twice other_currency refund_unknown payment_unknown refund_unknown refund_unknown"
    );
    assert_eq!(shown(&merchant).await, r#""active" 1500.00 0.00 1500.00"#);
    world.audit().await;
}
