//! Cards are charged without their holders.

use super::{Account, FakeStripe, Form, Message, messages::metadata};
use serde_json::{Value, json};

/// A charge that was tried.
#[derive(Debug, Clone)]
pub struct Charge {
    /// The payment intent.
    pub id: String,
    /// In centimes.
    pub amount: i64,
    /// Why it was declined; nothing when it succeeded.
    pub declined: Option<&'static str>,
    metadata: Value,
}

impl Charge {
    fn object(&self) -> Value {
        let (status, received) = match self.declined {
            None => ("succeeded", self.amount),
            Some(_) => ("requires_payment_method", 0),
        };
        json!({
            "id": self.id, "object": "payment_intent", "amount": self.amount, "amount_received": received,
            "currency": "mad", "last_payment_error": self.declined.map(last_error), "livemode": false,
            "metadata": self.metadata, "status": status,
        })
    }
}

fn last_error(why: &str) -> Value {
    let code = match why {
        "authentication_required" | "expired_card" => why,
        _ => "card_declined",
    };
    json!({"type": "card_error", "code": code, "decline_code": why, "message": "Your card was declined."})
}

impl Account {
    pub(super) fn charge(&mut self, form: &Form) -> (u16, Value) {
        let field = |name: &str| form.get(name).map(String::as_str).unwrap_or_default();
        let wrong = |code: &str| (400, super::error("invalid_request_error", code));
        let Some(amount) = field("amount").parse().ok().filter(|amount: &i64| *amount >= 500) else {
            return wrong("amount_too_small");
        };
        if (field("currency"), field("off_session"), field("confirm")) != ("mad", "true", "true") {
            return wrong("parameter_missing");
        }
        if !self.is_kept_for(field("payment_method"), field("customer")) {
            return wrong("payment_method_unexpected_state");
        }
        let charge = Charge {
            id: format!("pi_auto{}", self.charges.len() + 1),
            amount,
            declined: self.declines.pop_front().flatten(),
            metadata: metadata(form, "metadata["),
        };
        self.charges.push(charge.clone());
        match charge.declined {
            None => (200, charge.object()),
            Some(why) => {
                let mut error = last_error(why);
                error["payment_intent"] = charge.object();
                (402, json!({"error": error}))
            }
        }
    }
}

impl FakeStripe {
    /// What becomes of the next charges: declined for a reason, or not. After them all succeed.
    pub fn decline(&self, declines: impl IntoIterator<Item = Option<&'static str>>) {
        self.account().declines.extend(declines);
    }

    /// Every charge that was tried, in order; repetitions under the same key are none.
    pub fn charges(&self) -> Vec<Charge> {
        self.account().charges.clone()
    }

    /// A message about a charge, by its number from 1.
    ///
    /// # Panics
    /// There is no such charge.
    pub fn of_charge(&self, event: &str, number: usize) -> Message {
        let charge = self.account().charges.get(number - 1).expect("a charge").clone();
        let kind = match charge.declined {
            None => "payment_intent.succeeded",
            Some(_) => "payment_intent.payment_failed",
        };
        Message::new(event, kind, charge.object())
    }
}
