//! A provider that is asked nothing and believed for a word. It calls itself Stripe.

use domain::{
    Money,
    payment::{Attempt, PaymentMethod, PaymentOutcome},
    provider_event::EventProblem,
    text::Reference,
};
use jiff::Timestamp;
use payments::{
    Checkout, Eventually, GivesBack, Headers, Lists, Payment, PaymentSaid, Provider, ProviderError, ProviderEvent,
    Registry, Rejected, ReturnUrls, Said, SavesCards, mask_cards,
};
use testkit::{Answer, Client, Json, Setup, World, world};

pub const WEBHOOK: &str = "/api/webhooks/stripe";

/// Says in one line what happened: the event, what it is, the payment, and `amount=`, `reference=`, `attempt=`,
/// `merchant=` or `currency=`.
struct Line;

impl Provider for Line {
    fn method(&self) -> PaymentMethod {
        PaymentMethod::Stripe
    }

    fn checkout<'a>(
        &'a self,
        payment: &'a Payment,
        _: &'a ReturnUrls,
    ) -> Eventually<'a, Result<Checkout, ProviderError>> {
        let payment_url = format!("https://checkout.example/{}/{}", payment.id, payment.attempt.number());
        Box::pin(async { Ok(Checkout { payment_url }) })
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

    fn verify(&self, headers: &Headers, _: &[u8], _: Timestamp) -> Result<(), Rejected> {
        match headers.get("password") {
            Some("sesame") => Ok(()),
            _ => Err(Rejected::Signature),
        }
    }

    fn keep(&self, body: &[u8]) -> Vec<u8> {
        mask_cards(body)
    }

    fn read(&self, kept: &[u8]) -> Result<ProviderEvent, Rejected> {
        let line = std::str::from_utf8(kept).map_err(|_| Rejected::Malformed)?;
        let words: Vec<&str> = line.split(' ').collect();
        let [id, kind, ..] = words[..] else {
            return Err(Rejected::Malformed);
        };
        Ok(ProviderEvent {
            id: id.to_owned(),
            kind: kind.to_owned(),
            said: said(kind, &words[2..]).unwrap_or(Said::Unclear(EventProblem::Unreadable.into())),
        })
    }
}

fn said(kind: &str, words: &[&str]) -> Option<Said> {
    let named = |name: &str| words.iter().find_map(|word| word.strip_prefix(name));
    let payment = || words.first().and_then(|id| id.parse().ok());
    if named("currency=").is_some_and(|currency| currency != "mad") {
        return Some(Said::Unclear(EventProblem::OtherCurrency.into()));
    }
    let outcome = match kind {
        "completed" | "succeeded" => {
            PaymentOutcome::Paid(Reference::parse(named("reference=").unwrap_or("pi_1")).ok()?)
        }
        "failed" => PaymentOutcome::Failed("no money".to_owned()),
        "expired" => PaymentOutcome::Expired,
        "declined" => {
            return Some(Said::Declined {
                payment: payment()?,
                reason: "no money".to_owned(),
            });
        }
        _ => return Some(Said::Nothing),
    };
    Some(Said::Payment(PaymentSaid {
        payment: payment()?,
        outcome,
        attempt: named("attempt=")
            .and_then(|number| number.parse().ok())
            .and_then(Attempt::new),
        merchant: named("merchant=").and_then(|id| id.parse().ok()),
        amount: named("amount=").and_then(|amount| amount.parse::<Money>().ok()),
    }))
}

/// Such a provider beside the sandbox.
pub fn providers() -> Registry {
    world::with_sandbox(Registry::new(world::PUBLIC_URL).with(Line))
}

/// A server that has it.
pub async fn world() -> World {
    let providers = providers();
    World::with(Setup {
        providers,
        ..Setup::default()
    })
    .await
}

/// A deposit whose first payment is made there.
pub async fn opened(world: &World, merchant: &Client) -> Json {
    let body = r#"{"initial_amount":2000,"payment_method":"stripe"}"#;
    world.open(merchant, body).await.json
}

/// Hands a message in at a server.
pub async fn say_at(server: &World, line: &str) -> Answer {
    say_as(server, line, "sesame").await
}

/// The same with another password.
pub async fn say_as(server: &World, line: &str, password: &str) -> Answer {
    let request = axum::http::Request::post(WEBHOOK)
        .header("password", password)
        .body(axum::body::Body::from(line.to_owned()))
        .expect("a request");
    server.stranger().call(request, line).await
}

/// Hands a message in and lets the queue do what follows.
pub async fn say(world: &World, line: &str) {
    let _ = say_at(world, line).await.expect(200);
    world.run_jobs().await;
}

/// What is kept of all messages, the oldest first: event, state, problem.
pub async fn kept(world: &World) -> String {
    let kept = "select coalesce(string_agg(concat_ws(' ', event_id, state, problem), ', ' order by id), '')
                from   provider_events";
    world.value(kept).await
}
