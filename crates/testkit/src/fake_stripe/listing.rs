//! The list of payment intents, page by page, the latest first.

use super::{Account, FakeStripe, Form, error};
use domain::{Money, ids::PaymentId};
use jiff::Timestamp;
use serde_json::{Value, json};

impl FakeStripe {
    /// Lists a payment intent from now on.
    pub fn lists(&self, id: &str, payment: Option<PaymentId>, amount: Money, (status, at): (&str, Timestamp)) {
        let metadata = payment.map_or_else(|| json!({}), |id| json!({ "payment_id": id }));
        let received = if status == "succeeded" { amount.centimes() } else { 0 };
        let intent = json!({
            "id": id, "object": "payment_intent", "amount": amount.centimes(), "amount_received": received,
            "currency": "mad", "created": at.as_second(), "livemode": false, "metadata": metadata, "status": status,
            "latest_charge": null, "some_field_of_tomorrow": {"x": [1]},
        });
        self.account().intents.insert(0, intent);
    }

    /// Lists nothing any more.
    pub fn lists_nothing(&self) {
        self.account().intents.clear();
    }
}

impl Account {
    pub(super) fn list_intents(&self, form: &Form) -> (u16, Value) {
        let number = |name: &str| form.get(name).and_then(|text| text.parse::<i64>().ok());
        let (Some(from), Some(to), Some(limit)) = (number("created[gte]"), number("created[lt]"), number("limit"))
        else {
            return (400, error("invalid_request_error", "parameter_missing"));
        };
        if !(1..=100).contains(&limit) {
            return (400, error("invalid_request_error", "parameter_invalid_integer"));
        }
        let within = self.intents.iter().filter(|intent| {
            intent["created"]
                .as_i64()
                .is_some_and(|created| (from..to).contains(&created))
        });
        let mut left: Vec<&Value> = within.collect();
        if let Some(after) = form.get("starting_after") {
            let Some(place) = left.iter().position(|intent| intent["id"] == after.as_str()) else {
                return (400, error("invalid_request_error", "resource_missing"));
            };
            left.drain(..=place);
        }
        let limit = usize::try_from(limit).unwrap_or_default();
        let data: Vec<_> = left.iter().take(limit).collect();
        (
            200,
            json!({ "object": "list", "url": "/v1/payment_intents", "has_more": left.len() > limit, "data": data }),
        )
    }
}
