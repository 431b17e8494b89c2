//! Money of a payment goes back to the card that it came from.
//!
//! What is asked for a refund is the same each time, under one key: it is given back once, whoever dies before the answer
//! is stored. Stripe forgets a key after a day; from then on it is looked for what was done under it.

use super::api::{Api, Form, in_address};
use crate::{ProviderError, RefundOrder, RefundSaid, Refunded, Said, Unclear};
use domain::{Money, ids::RefundId, provider_event::EventProblem, refund::RefundNews, text::Reference};
use serde::Deserialize;

/// How the kinds of messages about refunds begin.
pub(super) const KINDS: &str = "refund.";

#[derive(Deserialize)]
struct Refund {
    id: String,
    status: Option<String>,
    failure_reason: Option<String>,
    amount: Option<i64>,
    currency: Option<String>,
    payment_intent: Option<String>,
    #[serde(default)]
    metadata: Option<Metadata>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Metadata {
    refund_id: Option<String>,
}

#[derive(Deserialize)]
struct List {
    data: Vec<Refund>,
    has_more: bool,
}

/// Gives money back, or finds that it was given back.
pub(super) async fn give_back(api: &Api, order: &RefundOrder) -> Result<Refunded, ProviderError> {
    if order.may_be_forgotten
        && let Some(found) = find(api, order).await?
    {
        return found.answered();
    }
    let key = format!("refund-{}", order.id);
    let refund: Refund = api.post("/v1/refunds", &key, &form(order)).await?;
    refund.answered()
}

async fn find(api: &Api, order: &RefundOrder) -> Result<Option<Refund>, ProviderError> {
    let intent = in_address(&order.paid_as)?;
    let path = format!("/v1/refunds?payment_intent={intent}&limit=100");
    let list: List = api.get(&path).await?;
    let found = list.data.into_iter().find(|refund| refund.ours() == Some(order.id));
    match (found, list.has_more) {
        (None, true) => Err(ProviderError::Unavailable(
            "a payment with more than 100 refunds".to_owned(),
        )),
        (found, _) => Ok(found),
    }
}

fn form(order: &RefundOrder) -> Form {
    vec![
        ("payment_intent", order.paid_as.to_string()),
        ("amount", order.amount.centimes().to_string()),
        ("reason", "requested_by_customer".to_owned()),
        ("metadata[refund_id]", order.id.to_string()),
        ("metadata[payment_id]", order.payment.to_string()),
        ("metadata[merchant_id]", order.merchant.to_string()),
    ]
}

impl Refund {
    fn ours(&self) -> Option<RefundId> {
        self.metadata.as_ref()?.refund_id.as_deref()?.parse().ok()
    }

    /// What became of it; a word that is new says nothing yet.
    fn news(&self) -> RefundNews {
        match self.status.as_deref() {
            Some("succeeded") => RefundNews::Done,
            Some("failed" | "canceled") => {
                let why = self.failure_reason.as_deref().or(self.status.as_deref());
                RefundNews::Failed(super::dispute::word(why.unwrap_or("failed")))
            }
            _ => RefundNews::OnItsWay,
        }
    }

    fn answered(&self) -> Result<Refunded, ProviderError> {
        let reference = Reference::parse(&self.id);
        let unreadable = |_| ProviderError::Unavailable("a refund without a name".to_owned());
        Ok(Refunded {
            reference: reference.map_err(unreadable)?,
            news: self.news(),
        })
    }
}

/// What a message about a refund says; `None` when it lacks what such a message has.
pub(super) fn said(object: &str) -> Option<Said> {
    let refund: Refund = serde_json::from_str(object).ok()?;
    if refund.currency.as_deref()? != "mad" {
        return Some(Said::Unclear(EventProblem::OtherCurrency.into()));
    }
    let amount = Money::from_centimes(refund.amount?)
        .ok()
        .filter(|amount| !amount.is_zero())?;
    let Some(intent) = &refund.payment_intent else {
        return Some(Said::Unclear(Unclear {
            problem: EventProblem::PaymentUnknown,
            payment: None,
            amount: Some(amount),
        }));
    };
    Some(Said::Refund(RefundSaid {
        refund: refund.ours(),
        reference: Reference::parse(&refund.id).ok()?,
        paid_as: Reference::parse(intent).ok()?,
        amount,
        news: refund.news(),
    }))
}

/// A charge, as far as it says what went back.
#[derive(Deserialize)]
struct Charge {
    payment_intent: Option<String>,
    amount_refunded: i64,
    currency: String,
}

/// What a charge says of all its refunds together.
pub(super) fn said_of_charge(object: &str) -> Option<Said> {
    let charge: Charge = serde_json::from_str(object).ok()?;
    let amount = Money::from_centimes(charge.amount_refunded).ok()?;
    match (charge.payment_intent, charge.currency.as_str()) {
        (_, currency) if currency != "mad" => Some(Said::Unclear(EventProblem::OtherCurrency.into())),
        (None, _) => Some(Said::Unclear(Unclear {
            problem: EventProblem::PaymentUnknown,
            payment: None,
            amount: Some(amount),
        })),
        (Some(intent), _) => Some(Said::GivenBack {
            paid_as: Reference::parse(&intent).ok()?,
            amount,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A refund with the fields that the official libraries know.
    fn object(status: &str) -> serde_json::Value {
        serde_json::json!({
            "id": "re_1", "object": "refund", "amount": 50_000, "balance_transaction": "txn_1", "charge": "ch_1",
            "created": 1_795_393_905, "currency": "mad", "failure_reason": null, "metadata": {},
            "payment_intent": "pi_1", "reason": null, "receipt_number": null, "status": status,
        })
    }

    fn news(object: &serde_json::Value) -> Option<RefundNews> {
        match said(&object.to_string()) {
            Some(Said::Refund(said)) => Some(said.news),
            _ => None,
        }
    }

    #[test]
    fn what_each_state_says() {
        let failed = |why: &str| Some(RefundNews::Failed(why.to_owned()));
        for (status, expected) in [
            ("succeeded", Some(RefundNews::Done)),
            ("pending", Some(RefundNews::OnItsWay)),
            ("requires_action", Some(RefundNews::OnItsWay)),
            ("a_word_of_tomorrow", Some(RefundNews::OnItsWay)),
            ("failed", failed("failed")),
            ("canceled", failed("canceled")),
        ] {
            assert_eq!(news(&object(status)), expected, "{status}");
        }
        let mut object = object("failed");
        object["failure_reason"] = "lost_or_stolen_card".into();
        assert_eq!(news(&object), failed("lost_or_stolen_card"));
    }

    #[test]
    fn ours_are_known_by_what_we_wrote() {
        let of = |object: &serde_json::Value| match said(&object.to_string()) {
            Some(Said::Refund(said)) => said.refund,
            other => panic!("{other:?}"),
        };
        assert_eq!(of(&object("succeeded")), None);
        let id = "0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234";
        let mut ours = object("succeeded");
        ours["metadata"]["refund_id"] = id.into();
        assert_eq!(of(&ours), id.parse().ok());
    }
}
