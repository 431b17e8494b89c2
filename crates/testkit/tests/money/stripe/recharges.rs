//! A deposit fills itself with a saved card.

use super::with_stripe;
use crate::{journal, shown};
use domain::job::{Job, Routine};
use futures::future::join_all;
use jiff::SignedDuration;
use testkit::{Client, FakeStripe, World, fake_stripe::Trouble, market::told_of};

/// A merchant with a saved card and 2000.00 on a deposit that fills itself by 1000.00 at 500.00; with the deposit.
pub async fn filling(settings: &str) -> (World, FakeStripe, Client, String) {
    let (world, stripe) = with_stripe().await;
    let merchant = world.merchant("Atlas Santé").await;
    let body = r#"{"initial_amount":2000,"payment_method":"stripe","save_card":true}"#;
    let opened = world.open(&merchant, body).await.json;
    world.follow(&stripe.of_session("evt_paid", "completed", 1)).await;
    world.run_jobs().await;
    let deposit = opened["deposit"]["id"].text().to_owned();
    let _ = set(&merchant, &deposit, settings).await;
    (world, stripe, merchant, deposit)
}

pub const PLAN: &str = r#"{"auto_recharge":true,"auto_recharge_amount":1000,"auto_recharge_trigger":500}"#;

async fn set(merchant: &Client, deposit: &str, settings: &str) -> testkit::Answer {
    merchant
        .put(&format!("/api/leads/deposits/{deposit}/settings"), settings)
        .await
        .expect(200)
}

/// Takes money from a deposit until so much is left.
pub async fn drain(world: &World, admin: &Client, deposit: &str, amount: &str) {
    let body = format!(r#"{{"amount":{amount},"method":"bank_transfer","reason":"Essai"}}"#);
    let _ = admin
        .post(&format!("/api/admin/deposits/{deposit}/refund"), body)
        .await
        .expect(201);
    world.run_jobs().await;
}

/// Runs what is queued, and what that queues.
pub async fn settle(world: &World) {
    for _ in 0..3 {
        world.run_jobs().await;
    }
}

async fn enabled(merchant: &Client) -> bool {
    let all = merchant.get("/api/leads/deposits/all").await.expect(200).json;
    all["deposits"].list()[0]["auto_recharge"].is_true()
}

#[tokio::test]
async fn the_card_is_charged_once_and_only_when_it_is_time() {
    let (world, stripe, merchant, deposit) = filling(PLAN).await;
    let admin = world.admin().await;
    drain(&world, &admin, &deposit, "1499.99").await;
    settle(&world).await;
    assert!(stripe.charges().is_empty());
    drain(&world, &admin, &deposit, "0.01").await;
    settle(&world).await;
    assert_eq!(stripe.charges().len(), 1);
    assert_eq!(shown(&merchant).await, r#""active" 1500.00 0.00 1500.00"#);
    assert_eq!(journal(&merchant).await[0], "recharge 1000.00 1500.00");
    let asked = stripe
        .asked()
        .into_iter()
        .rfind(|asked| asked.path == "/v1/payment_intents")
        .unwrap();
    for (field, value) in [
        ("amount", "100000"),
        ("currency", "mad"),
        ("off_session", "true"),
        ("confirm", "true"),
        ("customer", "cus_fake1"),
        ("payment_method", "pm_fake1"),
        ("metadata[kind]", "auto_recharge"),
    ] {
        assert_eq!(asked.form[field], value, "{field}");
    }
    // The message about it, the jobs and the hour again: nothing more.
    world.follow(&stripe.of_charge("evt_1", 1)).await;
    let _ = world.run(Routine::ExpirePayments).await;
    settle(&world).await;
    assert_eq!((stripe.charges().len(), journal(&merchant).await.len()), (1, 4));
    world.audit().await;
}

#[tokio::test]
async fn many_looks_at_once_open_one_payment() {
    let (world, stripe, _, deposit) = filling(PLAN).await;
    let (other, admin) = (
        world
            .another_with(testkit::Setup {
                providers: payments::Registry::new(testkit::world::PUBLIC_URL).with(stripe.provider()),
                ..testkit::Setup::default()
            })
            .await,
        world.admin().await,
    );
    drain(&world, &admin, &deposit, "1600").await;
    let merchant: uuid::Uuid = world.value("select merchant_id from company_deposits").await;
    let job = Job::RechargeDeposit {
        merchant: domain::ids::MerchantId::from_uuid(merchant),
        deposit: deposit.parse().unwrap(),
    };
    let servers = [&world, &other];
    for done in join_all((0..16).map(|n| app::jobs::perform(&servers[n % 2].app, &job))).await {
        done.expect("looked at");
    }
    let payment: uuid::Uuid = world.value("select id from payments where automatic").await;
    let job = Job::ChargeCard {
        payment: domain::ids::PaymentId::from_uuid(payment),
    };
    for done in join_all((0..8).map(|n| app::jobs::perform(&servers[n % 2].app, &job))).await {
        done.expect("charged");
    }
    settle(&world).await;
    assert_eq!(stripe.charges().len(), 1);
    assert_eq!(
        world
            .value::<i64>("select count(*) from payments where automatic")
            .await,
        1
    );
    world.audit().await;
}

#[tokio::test]
async fn an_answer_that_is_lost_charges_nothing_more() {
    let (world, stripe, merchant, deposit) = filling(PLAN).await;
    let admin = world.admin().await;
    let body = r#"{"amount":1600,"method":"bank_transfer","reason":"Essai"}"#;
    let _ = admin
        .post(&format!("/api/admin/deposits/{deposit}/refund"), body)
        .await
        .expect(201);
    world.run_jobs().await;
    let payment: uuid::Uuid = world.value("select id from payments where automatic").await;
    let job = Job::ChargeCard {
        payment: domain::ids::PaymentId::from_uuid(payment),
    };
    stripe.trouble([Trouble::Lost, Trouble::Status(503), Trouble::Status(503)]);
    assert!(app::jobs::perform(&world.app, &job).await.is_err());
    // Meanwhile nobody pays it on a page.
    let reopen = merchant
        .post(&format!("/api/payments/{payment}/reopen"), "")
        .await
        .expect(200)
        .json;
    assert!(reopen["payment_url"].is_null());
    world.perform(&job).await;
    world.follow(&stripe.of_charge("evt_1", 1)).await;
    assert_eq!(stripe.charges().len(), 1);
    assert_eq!(shown(&merchant).await, r#""active" 1400.00 0.00 1400.00"#);
    world.audit().await;
}

#[tokio::test]
async fn soft_declines_wait_and_three_switch_it_off_with_a_link() {
    let (world, stripe, merchant, deposit) = filling(PLAN).await;
    let admin = world.admin().await;
    stripe.decline([
        Some("insufficient_funds"),
        Some("authentication_required"),
        Some("do_not_honor"),
    ]);
    drain(&world, &admin, &deposit, "1600").await;
    settle(&world).await;
    let hours = async |hours: i64| {
        for _ in 0..hours {
            world.clock.advance(SignedDuration::from_hours(1));
            let _ = world.run(Routine::ExpirePayments).await;
            settle(&world).await;
        }
    };
    assert_eq!(stripe.charges().len(), 1);
    // The message about the failure counts nothing twice.
    world.follow(&stripe.of_charge("evt_1", 1)).await;
    hours(23).await;
    assert_eq!(stripe.charges().len(), 1);
    hours(2).await;
    assert_eq!(stripe.charges().len(), 2);
    hours(70).await;
    assert_eq!(stripe.charges().len(), 2);
    hours(2).await;
    assert_eq!(stripe.charges().len(), 3);
    hours(24 * 4).await;
    assert_eq!(stripe.charges().len(), 3);
    let merchant = world.again(&merchant).await;
    assert!(!enabled(&merchant).await);
    let told = told_of(&merchant, "recharge_declined").await;
    assert_eq!(told.len(), 1);
    assert!(told[0]["action_url"].text().starts_with("/paiement/retour?payment="));
    // They pay by the link, and switch it on again: what failed before does not count.
    let payment = told[0]["data"]["payment_id"].text().to_owned();
    let page = merchant
        .post(&format!("/api/payments/{payment}/reopen"), "")
        .await
        .expect(200)
        .json;
    assert!(page["payment_url"].text().ends_with("cs_test_fake2"));
    world.follow(&stripe.of_session("evt_2", "completed", 2)).await;
    assert_eq!(shown(&merchant).await, r#""active" 1400.00 0.00 1400.00"#);
    let _ = set(
        &merchant,
        &deposit,
        r#"{"auto_recharge":true,"auto_recharge_trigger":1400}"#,
    )
    .await;
    settle(&world).await;
    assert_eq!(stripe.charges().len(), 4);
    assert_eq!(shown(&merchant).await, r#""active" 2400.00 0.00 2400.00"#);
    world.audit().await;
}

#[tokio::test]
async fn a_decline_for_good_and_a_card_that_is_gone_end_it_at_once() {
    let (world, stripe, merchant, deposit) = filling(PLAN).await;
    let admin = world.admin().await;
    stripe.decline([Some("stolen_card")]);
    drain(&world, &admin, &deposit, "1600").await;
    settle(&world).await;
    assert!(!enabled(&merchant).await);
    let reason = "select failure_reason from payments where automatic";
    assert_eq!(
        world.value::<String>(reason).await,
        "card_declined",
        "nobody is told that they are suspected"
    );
    assert_eq!(told_of(&merchant, "recharge_declined").await.len(), 1);
    // Without a card they are asked to pay, once.
    let card = merchant.get("/api/cards").await.expect(200).json["cards"].list()[0]["id"]
        .text()
        .to_owned();
    let _ = merchant.delete(&format!("/api/cards/{card}")).await.expect(200);
    world.clock.advance(SignedDuration::from_secs(1));
    let _ = set(&merchant, &deposit, PLAN).await;
    settle(&world).await;
    let _ = world.run(Routine::ExpirePayments).await;
    let told = told_of(&merchant, "recharge_due").await;
    assert_eq!((told.len(), stripe.charges().len()), (1, 1));
    let payment = told[0]["data"]["payment_id"].text().to_owned();
    let page = merchant
        .post(&format!("/api/payments/{payment}/reopen"), "")
        .await
        .expect(200)
        .json;
    assert!(page["payment_url"].text().contains("cs_test_fake"));
    world.audit().await;
}

#[tokio::test]
async fn the_cap_of_the_month_holds_and_is_told_once() {
    let capped = r#"{"auto_recharge":true,"auto_recharge_amount":1000,"auto_recharge_trigger":500,
                     "auto_recharge_monthly_cap":2000}"#;
    let (world, stripe, merchant, deposit) = filling(capped).await;
    let admin = world.admin().await;
    for amount in ["1600", "1000", "1000"] {
        drain(&world, &admin, &deposit, amount).await;
        settle(&world).await;
    }
    let _ = world.run(Routine::ExpirePayments).await;
    assert_eq!(stripe.charges().len(), 2);
    assert_eq!(told_of(&merchant, "recharge_capped").await.len(), 1);
    // The next month begins at midnight in Casablanca.
    world.clock.advance(SignedDuration::from_hours(24 * 8));
    let _ = world.run(Routine::ExpirePayments).await;
    settle(&world).await;
    assert_eq!(stripe.charges().len(), 3);
    world.audit().await;
}
