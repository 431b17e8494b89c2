//! A card is kept where its holder agreed, and as long as they want.

use super::with_stripe;
use crate::{CREATE, RECHARGE, wrong};
use testkit::{Client, FakeStripe, World, fake_stripe::Trouble};

const KEEPING: &str = r#"{"initial_amount":2000,"payment_method":"stripe","save_card":true}"#;

/// The cards of a merchant, the newest first.
async fn cards(merchant: &Client) -> Vec<String> {
    let page = merchant.get("/api/cards").await.expect(200).json;
    let line = |card: &testkit::Json| {
        format!(
            "{} {} {}/{}",
            card["brand"].text(),
            card["last4"].text(),
            card["exp_month"],
            card["exp_year"]
        )
    };
    page["cards"].list().iter().map(line).collect()
}

/// A merchant whose first payment was made with a card that is kept.
async fn kept() -> (World, FakeStripe, Client) {
    let (world, stripe) = with_stripe().await;
    let merchant = world.merchant("Atlas Santé").await;
    let _ = world.open(&merchant, KEEPING).await;
    world.follow(&stripe.of_session("evt_1", "completed", 1)).await;
    world.run_jobs().await;
    (world, stripe, merchant)
}

#[tokio::test]
async fn a_card_is_kept_once_where_its_holder_agreed() {
    let (world, stripe, merchant) = kept().await;
    assert_eq!(cards(&merchant).await, ["visa 4242 12/2030"]);
    let agreed = "select concat_ws(' ', text_version, agreed_by = u.id, agreed_at is not null)
                  from card_consents c join users u on u.merchant_id = c.merchant_id";
    assert_eq!(world.value::<String>(agreed).await, "2026-11 t t");
    let page = stripe
        .asked()
        .into_iter()
        .find(|asked| asked.path == "/v1/checkout/sessions")
        .unwrap();
    assert_eq!(
        (
            page.form["customer"].as_str(),
            page.form["payment_intent_data[setup_future_usage]"].as_str()
        ),
        ("cus_fake1", "off_session")
    );
    // The other message about the payment, and a second payment: one customer, a card more.
    world.follow(&stripe.of_intent("evt_2", "succeeded", 1)).await;
    world.run_jobs().await;
    let deposit: String = world.value("select id::text from company_deposits").await;
    let body = format!(r#"{{"deposit_id":"{deposit}","amount":500,"payment_method":"stripe","save_card":true}}"#);
    let _ = merchant.post(RECHARGE, body).await.expect(200);
    world.follow(&stripe.of_session("evt_3", "completed", 2)).await;
    world.run_jobs().await;
    assert_eq!((stripe.customers(), cards(&merchant).await.len()), (1, 2));
    let stranger = world.merchant("Optique Rif").await;
    assert!(cards(&stranger).await.is_empty());
}

#[tokio::test]
async fn nobody_keeps_a_card_without_being_allowed_to() {
    let (world, stripe) = with_stripe().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let _ = world
        .open(
            &merchant,
            r#"{"initial_amount":2000,"payment_method":"stripe","save_card":false}"#,
        )
        .await;
    world.follow(&stripe.of_session("evt_1", "completed", 1)).await;
    world.run_jobs().await;
    assert!(cards(&merchant).await.is_empty());
    assert_eq!(
        (
            stripe.customers(),
            world.value::<i64>("select count(*) from card_consents").await
        ),
        (0, 0)
    );
    let body = format!(
        r#"{{"initial_amount":2000,"payment_method":"stripe","save_card":true,"merchant_id":"{}"}}"#,
        merchant.merchant_id()
    );
    let _ = admin.post(CREATE, body).await.refused(403, "forbidden");
    let sandbox = r#"{"initial_amount":2000,"payment_method":"sandbox","save_card":true}"#;
    let _ = merchant
        .post(CREATE, sandbox)
        .await
        .refused(409, "payment_method_unavailable");
    let transfer = r#"{"initial_amount":2000,"payment_method":"bank_transfer","save_card":true}"#;
    assert!(wrong(merchant.post(CREATE, transfer).await).contains("save_card:not_applicable"));
    let methods = world.stranger().get("/api/payment-methods").await.expect(200).json;
    assert_eq!(methods["card_consent"]["version"].text(), "2026-11");
    let offered = methods["payment_methods"].list();
    let saves: Vec<bool> = offered.iter().map(|one| one["saves_cards"].is_true()).collect();
    assert_eq!(saves, [true, false, false]);
}

#[tokio::test]
async fn an_outage_keeps_the_card_later_and_the_credit_waits_for_nothing() {
    let (world, stripe) = with_stripe().await;
    let merchant = world.merchant("Atlas Santé").await;
    let _ = world.open(&merchant, KEEPING).await;
    let _ = world
        .hear(&stripe.of_session("evt_1", "completed", 1))
        .await
        .expect(200);
    world.run_jobs().await;
    assert_eq!(crate::shown(&merchant).await, r#""active" 2000.00 0.00 2000.00"#);
    let payment: uuid::Uuid = world.value("select id from payments").await;
    let job = domain::job::Job::KeepCard {
        payment: domain::ids::PaymentId::from_uuid(payment),
    };
    stripe.trouble([Trouble::Status(503); 3]);
    assert!(app::jobs::perform(&world.app, &job).await.is_err());
    assert!(cards(&merchant).await.is_empty());
    world.run_jobs().await;
    assert_eq!(cards(&merchant).await.len(), 1);
    world.perform(&job).await;
    assert_eq!(cards(&merchant).await.len(), 1);
}

#[tokio::test]
async fn a_card_that_is_removed_is_forgotten_by_stripe_too() {
    let (world, stripe, merchant) = kept().await;
    let id = merchant.get("/api/cards").await.expect(200).json["cards"].list()[0]["id"]
        .text()
        .to_owned();
    let path = format!("/api/cards/{id}");
    let stranger = world.merchant("Optique Rif").await;
    let _ = stranger.delete(&path).await.refused(404, "not_found");
    assert!(!merchant.delete(&path).await.expect(200).json["already_applied"].is_true());
    assert!(merchant.delete(&path).await.expect(200).json["already_applied"].is_true());
    assert!(cards(&merchant).await.is_empty());
    // Stripe answers only later, and what it did at first is lost on the way.
    stripe.trouble([Trouble::Lost, Trouble::Status(503), Trouble::Status(503)]);
    let card = id.parse().expect("an id");
    let job = domain::job::Job::DetachCard { card };
    assert!(app::jobs::perform(&world.app, &job).await.is_err());
    assert_eq!(stripe.kept_cards(), 0);
    world.run_jobs().await;
    let forgotten = "select forgotten_at is not null from saved_cards";
    assert!(world.value::<bool>(forgotten).await);
    world.follow(&stripe.of_card("evt_9", "detached", 1, 2030)).await;
    // A message that is late about the payment keeps it no more.
    world.follow(&stripe.of_intent("evt_10", "succeeded", 1)).await;
    world.run_jobs().await;
    assert!(cards(&merchant).await.is_empty());
}

#[tokio::test]
async fn what_the_bank_does_with_a_card_is_shown() {
    let (world, stripe, merchant) = kept().await;
    world
        .follow(&stripe.of_card("evt_2", "automatically_updated", 1, 2033))
        .await;
    assert_eq!(cards(&merchant).await, ["visa 4242 12/2033"]);
    let elsewhere = stripe
        .of_card("evt_3", "detached", 1, 2033)
        .with("/data/object/id", "pm_of_somebody");
    world.follow(&elsewhere).await;
    assert_eq!(cards(&merchant).await.len(), 1);
    for event in ["evt_4", "evt_5"] {
        world.follow(&stripe.of_card(event, "detached", 1, 2033)).await;
        assert!(cards(&merchant).await.is_empty());
    }
    assert!(!super::kept(&world).await.contains("quarantined"));
}
