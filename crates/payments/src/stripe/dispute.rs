//! What Stripe says of a payment that its payer contests. A dispute has metadata of its own, without ours: it is known by
//! the payment intent.

use crate::{DisputeSaid, Said, Unclear};
use domain::{Money, dispute::DisputeNews, provider_event::EventProblem, text::Reference};
use serde::Deserialize;

/// How the kinds of these messages begin.
pub(super) const KINDS: &str = "charge.dispute.";

#[derive(Deserialize)]
struct Dispute {
    id: String,
    amount: i64,
    currency: String,
    status: String,
    reason: Option<String>,
    payment_intent: Option<String>,
}

/// What a message of this kind says; `None` when it lacks what such a message has.
pub(super) fn said(kind: &str, object: &str) -> Option<Said> {
    let dispute: Dispute = serde_json::from_str(object).ok()?;
    let news = match (kind.strip_prefix(KINDS)?, dispute.status.as_str()) {
        // An inquiry, or one that Stripe has averted: no money has moved.
        ("created", status) if status.starts_with("warning_") || status == "prevented" => DisputeNews::Asked,
        // Stripe takes the money as soon as there is a dispute, whatever it calls its state.
        ("created" | "funds_withdrawn", _) => DisputeNews::Charged,
        ("closed" | "funds_reinstated", "won" | "warning_closed" | "prevented") => DisputeNews::Won,
        ("closed", "lost") => DisputeNews::Lost,
        ("closed", _) => return None,
        // Before a decision for the merchant: it may be a part.
        ("funds_reinstated", _) => return Some(Said::Unclear(dispute.unclear(EventProblem::NotApplied))),
        _ => return Some(Said::Nothing),
    };
    if dispute.currency != "mad" {
        return Some(Said::Unclear(EventProblem::OtherCurrency.into()));
    }
    let Some(intent) = &dispute.payment_intent else {
        return Some(Said::Unclear(dispute.unclear(EventProblem::PaymentUnknown)));
    };
    Some(Said::Dispute(DisputeSaid {
        reference: Reference::parse(&dispute.id).ok()?,
        paid_as: Reference::parse(intent).ok()?,
        amount: Money::from_centimes(dispute.amount)
            .ok()
            .filter(|amount| !amount.is_zero())?,
        news,
        reason: dispute.reason.as_deref().map(word),
    }))
}

impl Dispute {
    fn unclear(&self, problem: EventProblem) -> Unclear {
        let amount = Money::from_centimes(self.amount).ok();
        Unclear {
            problem,
            payment: None,
            amount: amount.filter(|_| self.currency == "mad"),
        }
    }
}

pub(super) fn word(text: &str) -> String {
    text.chars().filter(char::is_ascii_graphic).take(100).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A dispute with the fields that the official libraries know.
    fn object(status: &str) -> serde_json::Value {
        serde_json::json!({
            "id": "dp_1", "object": "dispute", "amount": 200_000, "balance_transactions": [], "charge": "ch_1",
            "created": 1_795_393_905, "currency": "mad", "enhanced_eligibility_types": [], "evidence": {},
            "evidence_details": {"due_by": 1_796_000_000, "has_evidence": false, "past_due": false,
                                 "submission_count": 0},
            "is_charge_refundable": false, "livemode": false, "metadata": {}, "payment_intent": "pi_1",
            "reason": "fraudulent", "status": status,
        })
    }

    fn news(kind: &str, status: &str) -> Option<DisputeNews> {
        match said(&format!("charge.dispute.{kind}"), &object(status).to_string()) {
            Some(Said::Dispute(said)) => Some(said.news),
            _ => None,
        }
    }

    #[test]
    fn what_each_message_says() {
        for (kind, status, expected) in [
            ("created", "needs_response", Some(DisputeNews::Charged)),
            ("created", "warning_needs_response", Some(DisputeNews::Asked)),
            ("created", "a_word_of_tomorrow", Some(DisputeNews::Charged)),
            ("funds_withdrawn", "under_review", Some(DisputeNews::Charged)),
            ("closed", "won", Some(DisputeNews::Won)),
            ("closed", "warning_closed", Some(DisputeNews::Won)),
            ("closed", "lost", Some(DisputeNews::Lost)),
            ("closed", "a_word_of_tomorrow", None),
            ("funds_reinstated", "won", Some(DisputeNews::Won)),
            ("funds_reinstated", "lost", None),
            ("updated", "under_review", None),
        ] {
            assert_eq!(news(kind, status), expected, "{kind} {status}");
        }
    }

    #[test]
    fn what_lacks_something_is_for_an_admin() {
        let problem = |place: &str, value: serde_json::Value| {
            let mut object = object("needs_response");
            object[place] = value;
            match said("charge.dispute.created", &object.to_string()) {
                Some(Said::Unclear(unclear)) => Some(unclear.problem),
                None => Some(EventProblem::Unreadable),
                _ => None,
            }
        };
        assert_eq!(problem("currency", "eur".into()), Some(EventProblem::OtherCurrency));
        assert_eq!(
            problem("payment_intent", serde_json::Value::Null),
            Some(EventProblem::PaymentUnknown)
        );
        assert_eq!(problem("amount", 0.into()), Some(EventProblem::Unreadable));
        assert_eq!(problem("amount", (-1).into()), Some(EventProblem::Unreadable));
    }
}
