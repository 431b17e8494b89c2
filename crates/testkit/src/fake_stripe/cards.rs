//! Cards that are kept for customers.

use super::{Account, FakeStripe, Form, Message, error};
use serde_json::{Value, json};

/// A card, as it is kept.
#[derive(Debug, Clone)]
pub(super) struct Card {
    id: String,
    /// Nobody's once it is detached.
    customer: Option<String>,
    exp_year: i64,
}

impl Card {
    fn object(&self) -> Value {
        json!({
            "id": self.id, "object": "payment_method", "allow_redisplay": "limited",
            "billing_details": {"email": "compta@atlas.example.ma", "name": "SARL ATLAS"},
            "card": {"brand": "visa", "country": "MA", "exp_month": 12, "exp_year": self.exp_year,
                     "fingerprint": "Xt5EWLLDS7FJjR1c", "funding": "credit", "last4": "4242"},
            "created": 1_795_393_905, "customer": self.customer, "livemode": false, "metadata": {}, "type": "card",
        })
    }
}

impl Account {
    /// Whether a card is kept for a customer.
    pub(super) fn is_kept_for(&self, card: &str, customer: &str) -> bool {
        let mut cards = self.cards.values();
        cards.any(|kept| kept.id == card && kept.customer.as_deref() == Some(customer))
    }

    pub(super) fn customer(&mut self, form: &Form) -> (u16, Value) {
        if form.get("email").is_none_or(|email| !email.contains('@')) {
            return (400, error("invalid_request_error", "email_invalid"));
        }
        self.customers.push(form.clone());
        let id = format!("cus_fake{}", self.customers.len());
        (
            200,
            json!({"id": id, "object": "customer", "livemode": false, "metadata": {}}),
        )
    }

    /// The intent behind a page that is paid: with a card, which is kept when that was asked for.
    pub(super) fn intent(&mut self, path: &str) -> (u16, Value) {
        let id = path.trim_start_matches("GET /v1/payment_intents/").to_owned();
        let Some(page) = self.sessions.get(&id.replace("pi_", "cs_test_fake")).cloned() else {
            return (404, error("invalid_request_error", "resource_missing"));
        };
        let keeps = page.get("payment_intent_data[setup_future_usage]").map(String::as_str) == Some("off_session");
        let card = self.cards.entry(id.clone()).or_insert_with(|| Card {
            id: id.replace("pi_", "pm_fake"),
            customer: page.get("customer").filter(|_| keeps).cloned(),
            exp_year: 2030,
        });
        let object = json!({
            "id": id, "object": "payment_intent", "status": "succeeded", "customer": page.get("customer"),
            "payment_method": card.object(), "livemode": false,
        });
        (200, object)
    }

    pub(super) fn detach(&mut self, path: &str) -> (u16, Value) {
        let id = path
            .trim_start_matches("/v1/payment_methods/")
            .trim_end_matches("/detach");
        match self.cards.values_mut().find(|card| card.id == id) {
            None => (404, error("invalid_request_error", "resource_missing")),
            Some(card) if card.customer.is_none() => (400, error("invalid_request_error", "payment_method_unattached")),
            Some(card) => {
                card.customer = None;
                (200, card.object())
            }
        }
    }
}

impl FakeStripe {
    /// How many customers there are.
    pub fn customers(&self) -> usize {
        self.account().customers.len()
    }

    /// How many cards are kept for somebody.
    pub fn kept_cards(&self) -> usize {
        self.account()
            .cards
            .values()
            .filter(|card| card.customer.is_some())
            .count()
    }

    /// A message about the card of a page: its kind begins with `payment_method.`.
    ///
    /// # Panics
    /// There is no such card.
    pub fn of_card(&self, event: &str, kind: &str, page: usize, exp_year: i64) -> Message {
        let mut account = self.account();
        let card = account.cards.get_mut(&format!("pi_{page}")).expect("a card");
        card.exp_year = exp_year;
        if kind == "detached" {
            card.customer = None;
        }
        Message::new(event, &format!("payment_method.{kind}"), card.object())
    }
}
