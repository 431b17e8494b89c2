//! What the requests do.

use super::{Account, Asked, Form, error};
use serde_json::{Value, json};

impl Account {
    pub(super) fn carry_out(&mut self, asked: &Asked) -> (u16, Value) {
        match asked.path.as_str() {
            "/v1/checkout/sessions" => self.open_session(&asked.form),
            "GET /v1/payment_intents" => self.list_intents(&asked.form),
            "/v1/payment_intents" => self.charge(&asked.form),
            "/v1/customers" => self.customer(&asked.form),
            path if path.starts_with("GET /v1/payment_intents/pi_") => self.intent(path),
            path if path.ends_with("/detach") => self.detach(path),
            "/v1/refunds" => self.refund(&asked.form),
            "GET /v1/refunds" => self.list_refunds(&asked.form),
            _ => (404, error("invalid_request_error", "resource_missing")),
        }
    }

    fn open_session(&mut self, form: &Form) -> (u16, Value) {
        let wrong = |field: &str| (400, error("invalid_request_error", field));
        let field = |name: &str| form.get(name).map(String::as_str).unwrap_or_default();
        let amount: Option<i64> = field("line_items[0][price_data][unit_amount]").parse().ok();
        if field("mode") != "payment" || !amount.is_some_and(|amount| (500..=99_999_999).contains(&amount)) {
            return wrong("amount_too_small");
        }
        for url in ["success_url", "cancel_url"] {
            if !field(url).starts_with("http") {
                return wrong("url_invalid");
            }
        }
        for name in form.keys().filter(|name| name.contains("metadata[")) {
            let short = name.rsplit('[').next().is_some_and(|key| key.len() <= 41);
            if !short || field(name).len() > 500 {
                return wrong("metadata_invalid");
            }
        }
        let id = format!("cs_test_fake{}", self.sessions.len() + 1);
        let answer = json!({
            "id": id, "object": "checkout.session", "amount_total": amount, "currency": "mad",
            "client_reference_id": field("client_reference_id"), "livemode": false, "mode": "payment",
            "payment_intent": null, "payment_status": "unpaid", "status": "open",
            "url": format!("https://checkout.stripe.com/c/pay/{id}"), "some_field_of_tomorrow": {"x": [1]},
        });
        self.sessions.insert(id, form.clone());
        (200, answer)
    }
}
