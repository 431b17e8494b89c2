//! What the gateway says happened.

use super::{
    Profile, Profiles, entities,
    fields::Fields,
    form::{SEALED, is_sealed},
    hash::{HASH, is_hashed},
};
use crate::{PaymentSaid, ProviderEvent, Rejected, Said, Unclear, mask_cards};
use domain::{payment::PaymentOutcome, provider_event::EventProblem, text::Reference};

/// How values are read so that they are what was meant: the gateway writes some of them as HTML does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Treatment {
    /// As they were sent.
    AsSent,
    /// Without a line break at their end, entities decoded.
    Decoded,
    /// The same, without white space around.
    Trimmed,
}

impl Treatment {
    const ALL: [Self; 3] = [Self::AsSent, Self::Decoded, Self::Trimmed];

    /// The first treatment of fields with which something is so, and the fields after it.
    fn first(fields: &Fields, is_so: impl Fn(&Fields) -> bool) -> Option<(Self, Fields)> {
        Self::ALL.into_iter().find_map(|treatment| {
            let treated = fields.map(|value| treatment.of(value));
            is_so(&treated).then_some((treatment, treated))
        })
    }

    fn of(self, value: &str) -> String {
        let decoded = || entities::decode(value.strip_suffix('\n').unwrap_or(value));
        match self {
            Self::AsSent => value.to_owned(),
            Self::Decoded => decoded(),
            Self::Trimmed => decoded()
                .trim_matches([' ', '\t', '\n', '\r', '\0', '\u{b}'])
                .to_owned(),
        }
    }
}

impl Profiles {
    /// Whether one of our acquirers hashed a callback, and how its values had to be read for that.
    ///
    /// # Errors
    /// It is no form, or somebody else made it.
    pub(super) fn recognise(&self, body: &[u8]) -> Result<Treatment, Rejected> {
        let fields = Fields::read(body)?;
        let key = &self.of_callback(&fields)?.store_key;
        let hashed = Treatment::first(&fields, |fields| is_hashed(fields, key));
        hashed.map(|(treatment, _)| treatment).ok_or(Rejected::Signature)
    }

    /// What a callback says.
    ///
    /// # Errors
    /// It is no form, or of an acquirer that is not ours any more.
    pub(super) fn read(&self, kept: &[u8]) -> Result<ProviderEvent, Rejected> {
        let sent = Fields::read(kept)?;
        let key = &self.of_callback(&sent)?.store_key;
        // Amount, currency and number are among what is sealed: as we sent them, or not at all.
        let sealed = Treatment::first(&sent, |fields| is_sealed(fields, key));
        let said = match &sealed {
            Some((_, fields)) => said(fields),
            None => Said::Unclear(unclear(&sent, EventProblem::OtherFields)),
        };
        let get = |name| sent.get(name).unwrap_or_default();
        Ok(ProviderEvent {
            id: match &said {
                // An acceptance is one, however often it is said and whatever is said beside it.
                Said::Payment(PaymentSaid {
                    outcome: PaymentOutcome::Paid(transaction),
                    ..
                }) => transaction.to_string(),
                _ => get(HASH).to_owned(),
            },
            kind: get("Response").chars().take(40).collect(),
            said,
        })
    }

    fn of_callback(&self, fields: &Fields) -> Result<&Profile, Rejected> {
        let client = fields.get("clientid").ok_or(Rejected::Malformed)?;
        self.with_client(client).ok_or(Rejected::Signature)
    }
}

/// Fields beside those of the form that decide what a callback says.
const DECIDING: [&str; 6] = ["rnd", "Response", "ProcReturnCode", "AuthCode", "TransId", HASH];

/// A callback without the number of a card, wherever the gateway may write one. What decides is left as it is: it has
/// numbers that could be taken for one.
pub(super) fn without_cards(body: &[u8]) -> Vec<u8> {
    let decides = |field: &[u8]| {
        let name = field.split(|byte| *byte == b'=').next().unwrap_or_default();
        SEALED.iter().chain(&DECIDING).any(|known| known.as_bytes() == name)
    };
    let fields = body.split(|byte| *byte == b'&');
    let kept: Vec<_> = fields
        .map(|field| {
            if decides(field) {
                field.to_vec()
            } else {
                mask_cards(field)
            }
        })
        .collect();
    kept.join(&b'&')
}

/// What sealed fields say. Accepted is only what is called so three times over; what is called so less often is neither
/// accepted nor declined.
fn said(fields: &Fields) -> Said {
    let get = |name| fields.get(name).unwrap_or_default();
    let Ok(payment) = get("oid").parse() else {
        return Said::Unclear(unclear(fields, EventProblem::PaymentUnknown));
    };
    let accepted = (get("Response") == "Approved", get("ProcReturnCode") == "00");
    match (accepted, Reference::parse(get("TransId"))) {
        ((true, true), Ok(transaction)) if !get("AuthCode").trim().is_empty() => Said::Payment(PaymentSaid {
            payment,
            outcome: PaymentOutcome::Paid(transaction),
            attempt: None,
            merchant: None,
            amount: get("amount").parse().ok(),
        }),
        ((false, false), _) => Said::Declined {
            payment,
            reason: reason(get("ProcReturnCode"), get("ErrMsg")),
        },
        _ => Said::Unclear(unclear(fields, EventProblem::Contradictory)),
    }
}

/// What an admin sees of fields that say nothing for certain.
fn unclear(fields: &Fields, problem: EventProblem) -> Unclear {
    Unclear {
        problem,
        payment: fields.get("oid").and_then(|order| order.parse().ok()),
        amount: fields.get("amount").and_then(|amount| amount.parse().ok()),
    }
}

/// What the bank says, short enough for a line.
fn reason(code: &str, words: &str) -> String {
    let said = format!("{} {}", code.trim(), words.trim());
    let said: String = said.trim().chars().filter(|c| !c.is_control()).take(100).collect();
    match said.as_str() {
        "" => "declined".to_owned(),
        _ => said,
    }
}

#[cfg(test)]
#[path = "verify_tests.rs"]
mod tests;
