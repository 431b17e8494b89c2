//! What Stripe says, in its own shapes.

use super::{OPEN, kept, with_stripe};
use crate::{journal, shown};
use domain::Clock;
use serde_json::json;
use testkit::{
    Client, World,
    fake_stripe::{Message, SECRET, messages::signature},
    market::told_of,
};

const NOTHING_YET: &str = r#""pending" 0.00 0.00 0.00"#;
const CREDITED: &str = r#""active" 2512.05 0.00 2512.05"#;

async fn status(merchant: &Client) -> String {
    let page = merchant.get("/api/payments").await.expect(200).json;
    page["payments"].list()[0]["status"].text().to_owned()
}

#[tokio::test]
async fn a_page_that_is_paid_credits_once_whatever_stripe_says_of_it() {
    let (world, stripe) = with_stripe().await;
    let merchant = world.merchant("Atlas Santé").await;
    let _ = world.open(&merchant, OPEN).await;
    let intent = stripe.of_intent("evt_1", "succeeded", 1);
    let session = stripe.of_session("evt_2", "completed", 1);
    // In whatever order, and as often as it likes.
    for message in [&intent, &session, &intent, &session] {
        world.follow(message).await;
        assert_eq!(shown(&merchant).await, CREDITED);
    }
    assert_eq!(journal(&merchant).await, ["initial 2512.05 2512.05"]);
    assert_eq!(
        kept(&world).await,
        "payment_intent.succeeded applied, checkout.session.completed applied"
    );
    let payments = merchant.get("/api/payments").await.expect(200).json;
    assert_eq!(payments["payments"].list()[0]["reference"].text(), "pi_1");
    world.audit().await;
}

#[tokio::test]
async fn money_that_comes_later_is_waited_for() {
    let (world, stripe) = with_stripe().await;
    let merchant = world.merchant("Atlas Santé").await;
    let _ = world.open(&merchant, OPEN).await;
    let completed = stripe.of_session("evt_1", "completed", 1);
    world
        .follow(&completed.with("/data/object/payment_status", "unpaid"))
        .await;
    assert_eq!(
        (shown(&merchant).await.as_str(), status(&merchant).await.as_str()),
        (NOTHING_YET, "pending")
    );
    world
        .follow(&stripe.of_session("evt_2", "async_payment_succeeded", 1))
        .await;
    assert_eq!(shown(&merchant).await, CREDITED);
    // A failure that contradicts the money is for an admin.
    world
        .follow(&stripe.of_session("evt_3", "async_payment_failed", 1))
        .await;
    assert_eq!(shown(&merchant).await, CREDITED);
    assert_eq!(
        kept(&world).await,
        "checkout.session.completed ignored, checkout.session.async_payment_succeeded applied, \
         checkout.session.async_payment_failed quarantined payment_already_settled"
    );
    world.audit().await;
}

#[tokio::test]
async fn a_try_that_is_declined_leaves_the_page_open_and_a_page_ends() {
    let (world, stripe) = with_stripe().await;
    let merchant = world.merchant("Atlas Santé").await;
    let _ = world.open(&merchant, OPEN).await;
    world.follow(&stripe.of_intent("evt_1", "payment_failed", 1)).await;
    assert_eq!(status(&merchant).await, "pending");
    assert_eq!(told_of(&merchant, "payment_failed").await.len(), 1);
    world.follow(&stripe.of_session("evt_2", "expired", 1)).await;
    assert_eq!(status(&merchant).await, "expired");
    let payments = merchant.get("/api/payments").await.expect(200).json;
    let reopen = format!("/api/payments/{}/reopen", payments["payments"].list()[0]["id"].text());
    let again = merchant.post(&reopen, "").await.expect(200).json;
    assert!(again["payment_url"].text().ends_with("cs_test_fake2"));
    // The end of the first page, delivered once more under another name, does not end the second.
    world.follow(&stripe.of_session("evt_3", "expired", 1)).await;
    assert_eq!(status(&merchant).await, "pending");
    world.follow(&stripe.of_session("evt_4", "completed", 2)).await;
    assert_eq!(shown(&merchant).await, CREDITED);
    world.audit().await;
}

#[tokio::test]
async fn what_contradicts_the_payment_is_for_an_admin() {
    let (world, stripe) = with_stripe().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let _ = world.open(&merchant, OPEN).await;
    let completed = |event: &str| stripe.of_session(event, "completed", 1);
    let foreign = json!({"shop": "another"});
    for message in [
        completed("evt_1").with("/data/object/amount_total", 251_204),
        completed("evt_2").with("/data/object/currency", "usd"),
        completed("evt_3").with("/data/object/payment_status", "perhaps"),
        completed("evt_4").with("/data/object/amount_total", -1),
        // Other software that uses the same account.
        completed("evt_5")
            .with("/data/object/metadata", foreign.clone())
            .with("/data/object/client_reference_id", "order-17"),
        stripe
            .of_intent("evt_6", "succeeded", 1)
            .with("/data/object/metadata", foreign.clone()),
        // Whose end is nobody's business.
        stripe
            .of_intent("evt_7", "payment_failed", 1)
            .with("/data/object/metadata", foreign),
        Message::new("evt_8", "customer.created", json!({"id": "cus_1"})),
    ] {
        world.follow(&message).await;
    }
    let page = admin.get("/api/admin/payments/quarantine").await.expect(200).json;
    let shown_to_admins: Vec<String> = page["events"]
        .list()
        .iter()
        .map(|event| {
            format!(
                "{} {} {}",
                event["event_id"].text(),
                event["problem"].text(),
                event["amount"]
            )
        })
        .collect();
    assert_eq!(
        shown_to_admins,
        [
            "evt_6 payment_unknown 2512.05",
            "evt_5 payment_unknown 2512.05",
            "evt_4 unreadable null",
            "evt_3 unreadable null",
            "evt_2 other_currency null",
            "evt_1 other_amount 2512.04",
        ]
    );
    assert_eq!(shown(&merchant).await, NOTHING_YET);
    world.follow(&completed("evt_9")).await;
    assert_eq!(shown(&merchant).await, CREDITED);
    world.audit().await;
}

#[tokio::test]
async fn what_is_not_signed_by_stripe_a_moment_ago_is_stored_nowhere() {
    let (world, stripe) = with_stripe().await;
    let merchant = world.merchant("Atlas Santé").await;
    let _ = world.open(&merchant, OPEN).await;
    let message = stripe.of_session("evt_1", "completed", 1);
    let (body, now) = (message.0.to_string(), world.clock.now().as_second());
    let of_tomorrow = json!({"id": "evt_1", "object": "v2.core.event", "type": "x", "livemode": false}).to_string();
    let live = message.clone().with("/livemode", true).0.to_string();
    for (body, header) in [
        (&body, String::new()),
        (&body, signature("whsec_other", now, &body)),
        (&body, signature(SECRET, now - 301, &body)),
        (&body, signature(SECRET, now, &body).replace("v1=", "v0=")),
        (&of_tomorrow, signature(SECRET, now, &of_tomorrow)),
        (&live, signature(SECRET, now, &live)),
        (&"{}".to_owned(), signature(SECRET, now, "{}")),
        (&"nonsense".to_owned(), signature(SECRET, now, "nonsense")),
    ] {
        let _ = world.hear_signed(body, &header).await.refused(400, "message_rejected");
    }
    world.run_jobs().await;
    assert_eq!(
        (kept(&world).await.as_str(), shown(&merchant).await.as_str()),
        ("", NOTHING_YET)
    );
    let _ = world
        .hear_signed(&body, &signature(SECRET, now - 300, &body))
        .await
        .expect(200);
    world.run_jobs().await;
    assert_eq!(shown(&merchant).await, CREDITED);
}

#[tokio::test]
async fn while_a_secret_is_replaced_messages_of_both_are_believed() {
    let stripe = testkit::FakeStripe::start().await;
    let settings = payments::stripe::StripeSettings::parse(
        stripe.settings().api_base(),
        testkit::fake_stripe::VERSION,
        testkit::fake_stripe::KEY,
        &format!("whsec_next, {SECRET}"),
    );
    let provider = payments::Stripe::new(settings.unwrap()).unwrap();
    let registry = payments::Registry::new(testkit::world::PUBLIC_URL).with(provider);
    let setup = testkit::Setup {
        providers: registry,
        ..testkit::Setup::default()
    };
    let world = World::with(setup).await;
    for (n, secret) in [SECRET, "whsec_next"].into_iter().enumerate() {
        let message = Message::new(&format!("evt_{n}"), "customer.created", json!({"id": "cus_1"}));
        let body = message.0.to_string();
        let header = signature(secret, world.clock.now().as_second(), &body);
        let _ = world.hear_signed(&body, &header).await.expect(200);
    }
    assert_eq!(
        kept(&world).await,
        "customer.created received, customer.created received"
    );
}
