//! What Stripe says. Objects have many fields and get more: only those that are needed are read, and a word that is new
//! breaks nothing.

use super::{card, dispute, refund};
use crate::{PaymentSaid, ProviderEvent, Rejected, Said, Unclear};
use domain::{
    Money,
    ids::{MerchantId, PaymentId},
    payment::{Attempt, PaymentOutcome},
    provider_event::EventProblem,
    text::Reference,
};
use serde::Deserialize;
use serde_json::value::RawValue;

/// The longest name of an event, or word for what it is about; Stripe's have some dozens of characters.
const LONGEST: usize = 255;

/// A message, before anybody looks into it.
#[derive(Deserialize)]
pub(super) struct Envelope<'a> {
    id: String,
    object: String,
    #[serde(rename = "type")]
    kind: String,
    pub(super) livemode: bool,
    #[serde(borrow)]
    data: Data<'a>,
}

#[derive(Deserialize)]
struct Data<'a> {
    #[serde(borrow)]
    object: &'a RawValue,
}

impl<'a> Envelope<'a> {
    /// Reads what every event has. A thin one, which only names what it is about, is not for us.
    pub(super) fn of(body: &'a [u8]) -> Result<Self, Rejected> {
        let envelope: Self = serde_json::from_slice(body).map_err(|_| Rejected::Malformed)?;
        let short = |text: &str| (1..=LONGEST).contains(&text.len());
        match envelope.object == "event" && short(&envelope.id) && short(&envelope.kind) {
            true => Ok(envelope),
            false => Err(Rejected::Malformed),
        }
    }
}

/// Reads a message.
pub(super) fn read(kept: &[u8]) -> Result<ProviderEvent, Rejected> {
    let envelope = Envelope::of(kept)?;
    let said = said(&envelope.kind, envelope.data.object.get());
    Ok(ProviderEvent {
        id: envelope.id,
        kind: envelope.kind,
        said: said.unwrap_or_else(|| Said::Unclear(EventProblem::Unreadable.into())),
    })
}

/// What a message of this kind says; `None` when it lacks what such a message has.
fn said(kind: &str, object: &str) -> Option<Said> {
    match kind {
        "checkout.session.completed" | "checkout.session.async_payment_succeeded" => Session::of(object)?.completed(),
        "checkout.session.async_payment_failed" => {
            let failed = PaymentOutcome::Failed("async_payment_failed".to_owned());
            Some(Session::of(object)?.came_to(failed))
        }
        "checkout.session.expired" => Some(Session::of(object)?.came_to(PaymentOutcome::Expired)),
        "payment_intent.succeeded" => Intent::of(object)?.succeeded(),
        "payment_intent.payment_failed" => Some(Intent::of(object)?.failed()),
        "charge.refunded" => refund::said_of_charge(object),
        // The same of refunds that go through a bank has another name too.
        kind if kind.starts_with(refund::KINDS) => refund::said(object),
        kind if kind.starts_with(dispute::KINDS) => dispute::said(kind, object),
        kind if kind.starts_with("payment_method.") => card::said(kind, object),
        _ => Some(Said::Nothing),
    }
}

/// What we wrote on whatever Stripe was asked for.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Metadata {
    payment_id: Option<String>,
    merchant_id: Option<String>,
    attempt: Option<String>,
    kind: Option<String>,
}

impl Metadata {
    fn payment(&self) -> Option<PaymentId> {
        self.payment_id.as_deref()?.parse().ok()
    }

    fn about(&self, payment: PaymentId, outcome: PaymentOutcome, amount: Option<Money>) -> Said {
        let merchant = self.merchant_id.as_deref().and_then(|id| id.parse().ok());
        let attempt = self.attempt.as_deref().and_then(|number| number.parse().ok());
        Said::Payment(PaymentSaid {
            payment,
            outcome,
            attempt: attempt.and_then(Attempt::new),
            merchant: merchant.map(MerchantId::from_uuid),
            amount,
        })
    }
}

/// A page where a payment is made.
#[derive(Deserialize)]
struct Session {
    id: String,
    payment_status: String,
    client_reference_id: Option<String>,
    payment_intent: Option<String>,
    amount_total: Option<i64>,
    currency: Option<String>,
    #[serde(default)]
    metadata: Option<Metadata>,
}

impl Session {
    fn of(object: &str) -> Option<Self> {
        serde_json::from_str(object).ok()
    }

    fn payment(&self) -> Option<PaymentId> {
        let written = self.metadata.as_ref().and_then(Metadata::payment);
        written.or_else(|| self.client_reference_id.as_deref()?.parse().ok())
    }

    /// Money came, or will come: that is said by another message.
    fn completed(self) -> Option<Said> {
        match self.payment_status.as_str() {
            "paid" | "no_payment_required" => {}
            "unpaid" => return Some(Said::Nothing),
            _ => return None,
        }
        let reference = self.payment_intent.as_deref().unwrap_or(&self.id);
        let paid = Paid {
            reference,
            amount: self.amount_total,
            currency: self.currency.as_deref(),
        };
        paid.said(self.payment(), self.metadata.as_ref())
    }

    /// What comes to nothing and is not ours concerns us not.
    fn came_to(self, outcome: PaymentOutcome) -> Said {
        let amount = self.amount_total.and_then(|amount| Money::from_centimes(amount).ok());
        let metadata = self.metadata.as_ref();
        self.payment().map_or(Said::Nothing, |payment| {
            let nothing = Metadata::default();
            metadata.unwrap_or(&nothing).about(payment, outcome, amount)
        })
    }
}

/// A charge of a card, or what comes before one.
#[derive(Deserialize)]
struct Intent {
    id: String,
    amount: Option<i64>,
    amount_received: Option<i64>,
    currency: Option<String>,
    #[serde(default)]
    metadata: Option<Metadata>,
    last_payment_error: Option<LastError>,
}

#[derive(Deserialize)]
struct LastError {
    code: Option<String>,
    decline_code: Option<String>,
    advice_code: Option<String>,
}

impl Intent {
    fn of(object: &str) -> Option<Self> {
        serde_json::from_str(object).ok()
    }

    fn succeeded(self) -> Option<Said> {
        let payment = self.metadata.as_ref().and_then(Metadata::payment);
        let paid = Paid {
            reference: &self.id,
            amount: self.amount_received.or(self.amount),
            currency: self.currency.as_deref(),
        };
        paid.said(payment, self.metadata.as_ref())
    }

    /// On a page of Checkout it is a try, and the page stays open.
    fn failed(self) -> Said {
        let reason = self
            .last_payment_error
            .map_or_else(|| "declined".to_owned(), LastError::reason);
        let metadata = self.metadata.unwrap_or_default();
        match (metadata.payment(), metadata.kind.as_deref()) {
            (None, _) => Said::Nothing,
            (Some(payment), Some("checkout")) => Said::Declined { payment, reason },
            (Some(payment), _) => {
                let amount = self.amount.and_then(|amount| Money::from_centimes(amount).ok());
                metadata.about(payment, PaymentOutcome::Failed(reason), amount)
            }
        }
    }
}

impl LastError {
    fn reason(self) -> String {
        reason(
            self.code.as_deref(),
            self.decline_code.as_deref(),
            self.advice_code.as_deref(),
        )
    }
}

/// Why a card was declined, as its holder may know it: that a bank suspects somebody is told to nobody. What the bank
/// advises goes before what it says.
pub(super) fn reason(code: Option<&str>, decline_code: Option<&str>, advice: Option<&str>) -> String {
    let told = match advice.or(decline_code).or(code) {
        None => "declined",
        Some("fraudulent" | "lost_card" | "stolen_card" | "pickup_card" | "merchant_blacklist") => "card_declined",
        Some(told) => told,
    };
    told.chars().filter(char::is_ascii_graphic).take(100).collect()
}

/// Money that came.
struct Paid<'a> {
    reference: &'a str,
    amount: Option<i64>,
    currency: Option<&'a str>,
}

impl Paid<'_> {
    /// Somebody looks at money that nobody expects, or in another currency.
    fn said(&self, payment: Option<PaymentId>, metadata: Option<&Metadata>) -> Option<Said> {
        let amount = Money::from_centimes(self.amount?).ok()?;
        let in_dirhams = self.currency? == "mad";
        let unclear = |problem| {
            let amount = in_dirhams.then_some(amount);
            Some(Said::Unclear(Unclear {
                problem,
                payment,
                amount,
            }))
        };
        if !in_dirhams {
            return unclear(EventProblem::OtherCurrency);
        }
        let Some(payment) = payment else {
            return unclear(EventProblem::PaymentUnknown);
        };
        let outcome = PaymentOutcome::Paid(Reference::parse(self.reference).ok()?);
        let nothing = Metadata::default();
        Some(metadata.unwrap_or(&nothing).about(payment, outcome, Some(amount)))
    }
}

#[cfg(test)]
#[path = "message_tests.rs"]
mod tests;
