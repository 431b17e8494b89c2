//! A payer contests a charge.

use super::Message;
use serde_json::json;

/// A dispute about a charge of this account.
#[derive(Debug, Clone)]
pub struct Dispute {
    /// Its id.
    pub id: String,
    /// The payment intent of the charge.
    pub intent: String,
    /// In centimes.
    pub amount: i64,
}

impl Dispute {
    /// A dispute about the payment intent of a page, by its number from 1.
    pub fn of(id: &str, page: usize, amount: i64) -> Self {
        Self {
            id: id.to_owned(),
            intent: format!("pi_{page}"),
            amount,
        }
    }

    /// A message about it: its kind begins with `charge.dispute.`. The object is as it is at that moment, in this status.
    pub fn says(&self, event: &str, kind: &str, status: &str) -> Message {
        let object = json!({
            "id": self.id, "object": "dispute", "amount": self.amount, "balance_transactions": [],
            "charge": self.intent.replace("pi_", "ch_"), "created": 1_795_393_905, "currency": "mad",
            "enhanced_eligibility_types": [], "evidence": {"customer_name": null},
            "evidence_details": {"due_by": 1_796_000_000, "has_evidence": false, "past_due": false,
                                 "submission_count": 0},
            "is_charge_refundable": false, "livemode": false, "metadata": {}, "payment_intent": self.intent,
            "payment_method_details": {"card": {"brand": "visa", "case_type": "chargeback",
                                                "network_reason_code": "10.4"}, "type": "card"},
            "reason": "fraudulent", "status": status, "some_field_of_tomorrow": null,
        });
        Message::new(event, &format!("charge.dispute.{kind}"), object)
    }
}
