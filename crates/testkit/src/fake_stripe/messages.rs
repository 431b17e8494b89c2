//! What it says, signed.

use super::{FakeStripe, Form, SECRET, VERSION};
use crate::{Answer, World};
use axum::{body::Body, http::Request};
use domain::Clock;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Map, Value, json};
use sha2::Sha256;
use std::fmt::Write;

/// A message of Stripe, to be changed by a test before it is sent.
#[derive(Debug, Clone)]
pub struct Message(pub Value);

impl Message {
    /// An event about an object.
    pub fn new(id: &str, kind: &str, object: Value) -> Self {
        Self(json!({
            "id": id, "object": "event", "api_version": VERSION, "created": 1_795_393_905, "livemode": false,
            "pending_webhooks": 1, "request": {"id": null, "idempotency_key": null}, "type": kind,
            "data": {"object": object},
        }))
    }

    /// The same with another value at a place, like `/data/object/currency`.
    ///
    /// # Panics
    /// There is no such place.
    #[must_use]
    pub fn with(mut self, place: &str, value: impl Into<Value>) -> Self {
        *self.0.pointer_mut(place).expect(place) = value.into();
        self
    }
}

impl FakeStripe {
    /// A message about the page that was opened as this one in order, from 1: its kind begins with `checkout.session.`.
    /// Completed, it is paid with the payment intent `pi_` and its number.
    ///
    /// # Panics
    /// There is no such page.
    pub fn of_session(&self, event: &str, kind: &str, number: usize) -> Message {
        let id = format!("cs_test_fake{number}");
        let form = self.account().sessions.get(&id).expect("a page").clone();
        let amount: i64 = form["line_items[0][price_data][unit_amount]"]
            .parse()
            .expect("an amount");
        let (status, payment_status) = match kind {
            "expired" => ("expired", "unpaid"),
            "async_payment_failed" => ("complete", "unpaid"),
            _ => ("complete", "paid"),
        };
        let object = json!({
            "id": id, "object": "checkout.session", "amount_subtotal": amount, "amount_total": amount,
            "client_reference_id": form["client_reference_id"], "currency": "mad", "customer": null,
            "customer_details": {"email": "compta@atlas.example.ma", "name": "SARL ATLAS"}, "livemode": false,
            "metadata": metadata(&form, "metadata["), "mode": "payment", "payment_intent": format!("pi_{number}"),
            "payment_method_types": ["card"], "payment_status": payment_status, "status": status, "url": null,
        });
        Message::new(event, &format!("checkout.session.{kind}"), object)
    }

    /// A message about the payment intent behind such a page: its kind begins with `payment_intent.`.
    ///
    /// # Panics
    /// There is no such page.
    pub fn of_intent(&self, event: &str, kind: &str, number: usize) -> Message {
        let id = format!("cs_test_fake{number}");
        let form = self.account().sessions.get(&id).expect("a page").clone();
        let amount: i64 = form["line_items[0][price_data][unit_amount]"]
            .parse()
            .expect("an amount");
        let (status, received, error) = match kind {
            "succeeded" => ("succeeded", amount, Value::Null),
            _ => ("requires_payment_method", 0, last_error()),
        };
        let object = json!({
            "id": format!("pi_{number}"), "object": "payment_intent", "amount": amount, "amount_received": received,
            "currency": "mad", "customer": null, "last_payment_error": error, "latest_charge": format!("ch_{number}"),
            "livemode": false, "metadata": metadata(&form, "payment_intent_data[metadata]["), "status": status,
        });
        Message::new(event, &format!("payment_intent.{kind}"), object)
    }
}

fn last_error() -> Value {
    json!({
        "type": "card_error", "code": "card_declined", "decline_code": "insufficient_funds",
        "message": "Your card has insufficient funds.",
        "payment_method": {"id": "pm_1", "object": "payment_method", "type": "card",
                           "card": {"brand": "visa", "last4": "9995", "exp_month": 12, "exp_year": 2030}},
    })
}

pub(super) fn metadata(form: &Form, prefix: &str) -> Value {
    let named = form.iter().filter_map(|(name, value)| {
        let name = name.strip_prefix(prefix)?.strip_suffix(']')?;
        Some((name.to_owned(), Value::from(value.as_str())))
    });
    Value::Object(named.collect::<Map<_, _>>())
}

/// The header over a body, as Stripe writes it.
pub fn signature(secret: &str, seconds: i64, body: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("any length");
    mac.update(format!("{seconds}.{body}").as_bytes());
    let mut hex = String::new();
    for byte in mac.finalize().into_bytes() {
        write!(hex, "{byte:02x}").expect("text");
    }
    format!("t={seconds},v1={hex}")
}

impl World {
    /// Hands in a message of Stripe, signed now.
    pub async fn hear(&self, message: &Message) -> Answer {
        let body = message.0.to_string();
        let header = signature(SECRET, self.clock.now().as_second(), &body);
        self.hear_signed(&body, &header).await
    }

    /// Hands in a body with a signature.
    ///
    /// # Panics
    /// The signature is no text.
    pub async fn hear_signed(&self, body: &str, header: &str) -> Answer {
        let request = Request::post("/api/webhooks/stripe")
            .header("stripe-signature", header)
            .header("content-type", "application/json; charset=utf-8")
            .body(Body::from(body.to_owned()))
            .expect("a request");
        self.stranger().call(request, body).await
    }

    /// Hands in a message of Stripe, and lets the queue do what follows.
    pub async fn follow(&self, message: &Message) {
        let _ = self.hear(message).await.expect(200);
        self.run_jobs().await;
    }
}
