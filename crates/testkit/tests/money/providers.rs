//! Servers with other providers than the sandbox.

use crate::{CREATE, RECHARGE};
use app::App;
use axum::Router;
use domain::{Zone, payment::PaymentMethod};
use jiff::Timestamp;
use payments::{
    Checkout, Eventually, GivesBack, Headers, Lists, Payment, Provider, ProviderError, ProviderEvent, Registry,
    Rejected, ReturnUrls, SavesCards,
};
use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};
use store::{Database, PoolSizes, Teller, TellerOptions};
use testkit::{Client, World};

/// A server on the database of a world, with these providers.
fn server(world: &World, providers: Registry) -> Router {
    let connection = world.database.connection();
    let db = Database::new(connection.clone(), PoolSizes::default());
    let teller = Teller::start(&connection, TellerOptions::default());
    let security = world.app.security().clone();
    api::router(
        Arc::new(App::new(
            db,
            teller,
            world.clock.clone(),
            Zone::built_in(),
            security,
            providers,
        )),
        Router::new(),
    )
}

/// A provider whose first answers do not come.
struct Shaky {
    silent: AtomicU32,
}

impl Provider for Shaky {
    fn method(&self) -> PaymentMethod {
        PaymentMethod::Stripe
    }

    fn checkout<'a>(
        &'a self,
        payment: &'a Payment,
        urls: &'a ReturnUrls,
    ) -> Eventually<'a, Result<Checkout, ProviderError>> {
        let silent = self
            .silent
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1))
            .is_ok();
        let payment_url = format!("https://checkout.example/{}?back={}", payment.id, urls.done);
        Box::pin(async move {
            if silent {
                Err(ProviderError::Unavailable("no answer".to_owned()))
            } else {
                Ok(Checkout { payment_url })
            }
        })
    }

    fn gives_back(&self) -> Option<&dyn GivesBack> {
        None
    }

    fn saves_cards(&self) -> Option<&dyn SavesCards> {
        None
    }

    fn lists(&self) -> Option<&dyn Lists> {
        None
    }

    fn verify(&self, _: &Headers, _: &[u8], _: Timestamp) -> Result<(), Rejected> {
        Err(Rejected::Signature)
    }

    fn keep(&self, body: &[u8]) -> Vec<u8> {
        body.to_vec()
    }

    fn read(&self, _: &[u8]) -> Result<ProviderEvent, Rejected> {
        Err(Rejected::Malformed)
    }
}

fn shaky(silent: u32) -> Registry {
    Registry::new("http://localhost:8001").with(Shaky {
        silent: AtomicU32::new(silent),
    })
}

async fn merchant(world: &World, providers: Registry) -> Client {
    world.merchant("Atlas Santé").await.at(server(world, providers))
}

#[tokio::test]
async fn a_server_without_a_sandbox_does_not_know_it() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let opened = world.open(&merchant, r#"{"initial_amount":2000}"#).await.json;
    let elsewhere = merchant.at(server(&world, Registry::new("http://localhost:8001")));
    let payment = opened["payment_id"].text();
    let _ = world.pay(&elsewhere, payment, "paid").await.refused(404, "not_found");
    let page = opened["payment_url"]
        .text()
        .strip_prefix("http://localhost:8001")
        .unwrap();
    let _ = elsewhere.get(page).await.refused(404, "not_found");
    let _ = elsewhere
        .post(page, "payment=1&t=1&outcome=paid")
        .await
        .refused(404, "not_found");
    let _ = elsewhere
        .post(CREATE, r#"{"initial_amount":2000}"#)
        .await
        .refused(409, "payment_method_unavailable");
}

#[tokio::test]
async fn the_first_provider_is_the_default_and_the_sandbox_decides_only_its_own() {
    let world = World::new().await;
    let providers = shaky(0).with_sandbox(payments::Sandbox::new("http://localhost:8001", vec![7; 32].into()));
    let merchant = merchant(&world, providers).await;
    let opened = world.open(&merchant, r#"{"initial_amount":2000}"#).await.json;
    let payment = opened["payment_id"].text();
    let url =
        format!("https://checkout.example/{payment}?back=http://localhost:8001/paiement/retour?payment={payment}");
    assert_eq!(opened["payment_url"].text(), url);
    let _ = world.pay(&merchant, payment, "paid").await.refused(404, "not_found");
    let read = merchant.get(&format!("/api/payments/{payment}")).await.expect(200).json;
    assert_eq!((read["status"].text(), read["method"].text()), ("pending", "stripe"));
}

#[tokio::test]
async fn a_provider_that_does_not_answer_is_asked_again_for_the_same_payment() {
    let world = World::new().await;
    let merchant = merchant(&world, shaky(1)).await;
    let body = r#"{"initial_amount":2000}"#;
    let _ = merchant.post_once(CREATE, "key", body).await.refused(503, "busy");
    let again = merchant.post_once(CREATE, "key", body).await.expect(201);
    assert!(again.is_replay());
    let payment: String = world.value("select id::text from payments").await;
    assert_eq!(again.json["payment_id"].text(), payment);
    assert!(
        again.json["payment_url"]
            .text()
            .starts_with("https://checkout.example/")
    );
    assert_eq!(world.value::<i64>("select count(*) from company_deposits").await, 1);
    let unknown = r#"{"deposit_id":"0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234","amount":500}"#;
    let _ = merchant.post(RECHARGE, unknown).await.refused(404, "not_found");
    world.audit().await;
}
