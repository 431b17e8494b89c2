//! Money goes back to a card.

use super::{Account, FakeStripe, Form, Message, error};
use serde_json::{Value, json};

/// A refund of this account.
#[derive(Debug, Clone)]
pub(super) struct Refund {
    id: String,
    intent: String,
    amount: i64,
    status: String,
    metadata: Value,
}

impl Refund {
    fn object(&self) -> Value {
        json!({
            "id": self.id, "object": "refund", "amount": self.amount, "balance_transaction": "txn_1",
            "charge": self.intent.replace("pi_", "ch_"), "created": 1_795_393_905, "currency": "mad",
            "destination_details": {"card": {"type": "refund"}, "type": "card"}, "metadata": self.metadata,
            "payment_intent": self.intent, "reason": null, "receipt_number": null, "status": self.status,
            "failure_reason": (self.status == "failed").then_some("lost_or_stolen_card"),
        })
    }
}

impl Account {
    pub(super) fn refund(&mut self, form: &Form) -> (u16, Value) {
        let field = |name: &str| form.get(name).map(String::as_str).unwrap_or_default();
        let amount: Option<i64> = field("amount").parse().ok();
        let Some(amount) = amount.filter(|amount| *amount > 0) else {
            return (400, error("invalid_request_error", "parameter_invalid_integer"));
        };
        let status = self.refund_status.clone().unwrap_or_else(|| "succeeded".to_owned());
        self.add_refund(
            field("payment_intent"),
            amount,
            &status,
            super::messages::metadata(form, "metadata["),
        )
    }

    fn add_refund(&mut self, intent: &str, amount: i64, status: &str, metadata: Value) -> (u16, Value) {
        let Some(paid) = self.amount_of(intent) else {
            return (404, error("invalid_request_error", "resource_missing"));
        };
        let returned = self.returned(intent);
        if returned == paid {
            return (400, error("invalid_request_error", "charge_already_refunded"));
        }
        if returned + amount > paid {
            return (400, error("invalid_request_error", "amount_too_large"));
        }
        let refund = Refund {
            id: format!("re_fake{}", self.refunds.len() + 1),
            intent: intent.to_owned(),
            amount,
            status: status.to_owned(),
            metadata,
        };
        self.refunds.push(refund.clone());
        (200, refund.object())
    }

    pub(super) fn list_refunds(&self, form: &Form) -> (u16, Value) {
        let intent = form.get("payment_intent").cloned().unwrap_or_default();
        let found = self.refunds.iter().filter(|refund| refund.intent == intent);
        let data: Vec<Value> = found.map(Refund::object).collect();
        (
            200,
            json!({"object": "list", "url": "/v1/refunds", "has_more": false, "data": data}),
        )
    }

    /// What was paid by an intent: that of the page with its number.
    fn amount_of(&self, intent: &str) -> Option<i64> {
        let page = self.sessions.get(&intent.replace("pi_", "cs_test_fake"))?;
        page["line_items[0][price_data][unit_amount]"].parse().ok()
    }

    fn returned(&self, intent: &str) -> i64 {
        let live =
            |refund: &&Refund| refund.intent == intent && !["failed", "canceled"].contains(&refund.status.as_str());
        self.refunds.iter().filter(live).map(|refund| refund.amount).sum()
    }
}

impl FakeStripe {
    /// How many refunds there are.
    pub fn refunds(&self) -> usize {
        self.account().refunds.len()
    }

    /// The state in which new refunds begin.
    pub fn refunds_begin(&self, status: &str) {
        self.account().refund_status = Some(status.to_owned());
    }

    /// Somebody gives money back in the dashboard; the answer is the number of the refund.
    ///
    /// # Panics
    /// So much cannot be given back.
    pub fn refund_by_hand(&self, page: usize, amount: i64) -> usize {
        let mut account = self.account();
        let (status, _) = account.add_refund(&format!("pi_{page}"), amount, "succeeded", json!({}));
        assert_eq!(status, 200);
        account.refunds.len()
    }

    /// A message about a refund, by its number from 1, which is in this state from now on: its kind begins with `refund.`.
    ///
    /// # Panics
    /// There is no such refund.
    pub fn of_refund(&self, event: &str, kind: &str, number: usize, status: &str) -> Message {
        let mut account = self.account();
        let refund = account.refunds.get_mut(number - 1).expect("a refund");
        status.clone_into(&mut refund.status);
        Message::new(event, &format!("refund.{kind}"), refund.object())
    }

    /// The message that something of a charge was given back.
    ///
    /// # Panics
    /// There is no such page.
    pub fn of_refunded_charge(&self, event: &str, page: usize) -> Message {
        let account = self.account();
        let intent = format!("pi_{page}");
        let (paid, returned) = (account.amount_of(&intent).expect("a page"), account.returned(&intent));
        let object = json!({
            "id": format!("ch_{page}"), "object": "charge", "amount": paid, "amount_captured": paid,
            "amount_refunded": returned, "currency": "mad", "livemode": false, "metadata": {}, "paid": true,
            "payment_intent": intent, "refunded": returned == paid, "status": "succeeded",
        });
        Message::new(event, "charge.refunded", object)
    }
}
