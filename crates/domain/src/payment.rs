//! An attempt to put money on a deposit (rules, section 5).

use crate::{Invalid, Refusal, folding, text::Reference};
use jiff::{SignedDuration, Timestamp};
use serde::{Serialize, Serializer};

crate::enumeration! {
    /// Who carries the money; in the order in which they are offered.
    pub enum PaymentMethod {
        /// Stripe Checkout.
        Stripe = "stripe",
        /// The hosted page of the Centre monétique interbancaire.
        Cmi = "cmi",
        /// A transfer that an admin recorded.
        BankTransfer = "bank_transfer",
        /// Development and demo only; confirms itself.
        Sandbox = "sandbox",
    }
}

crate::enumeration! {
    /// What a payment is for.
    pub enum PaymentPurpose {
        /// The first money of a deposit.
        Initial = "initial",
        /// More money.
        Recharge = "recharge",
    }
}

/// Which time it is that the payer of a payment is sent to pay; the first is 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Attempt(i32);

impl Attempt {
    /// The first time.
    pub const FIRST: Self = Self(1);

    /// An attempt that was stored; `None` when there is no such.
    pub const fn new(number: i32) -> Option<Self> {
        match number {
            1.. => Some(Self(number)),
            _ => None,
        }
    }

    /// Its number.
    pub const fn number(self) -> i32 {
        self.0
    }
}

/// What the bank calls a transfer, as it was typed. A transfer is recorded once, whatever the spelling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferReference {
    typed: Reference,
    folded: String,
}

impl TransferReference {
    /// Reads a reference.
    ///
    /// # Errors
    /// Without a letter or a digit, or too long.
    pub fn parse(raw: &str) -> Result<Self, Invalid> {
        let typed = Reference::parse(raw)?;
        let folded = folding::reference(typed.as_str());
        if folded.is_empty() {
            return Err(Invalid::Required);
        }
        Ok(Self { typed, folded })
    }

    /// As it was typed.
    pub const fn typed(&self) -> &Reference {
        &self.typed
    }

    /// As it is compared.
    pub fn folded(&self) -> &str {
        &self.folded
    }
}

impl Serialize for TransferReference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.typed.serialize(serializer)
    }
}

/// The life of a payment. Only a confirmation credits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaymentStatus {
    /// Waiting for the provider.
    Pending,
    /// The money arrived.
    Confirmed {
        /// When we learned of it.
        at: Timestamp,
        /// What the provider calls it.
        reference: Reference,
    },
    /// The money will not arrive.
    Failed {
        /// When we learned of it.
        at: Timestamp,
        /// What the provider says.
        reason: String,
    },
    /// Nobody finished it in time.
    Expired {
        /// When we learned of it.
        at: Timestamp,
    },
}

/// What a provider says about a payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaymentOutcome {
    /// The money arrived; the provider calls it so.
    Paid(Reference),
    /// It will not arrive, for this reason.
    Failed(String),
    /// The time to pay is over.
    Expired,
}

/// What an outcome does to a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaymentStep {
    /// Credit the deposit.
    Credit,
    /// Note the failure.
    Fail,
    /// Note that the time is over.
    Expire,
    /// Known already; nothing to do.
    Known,
}

impl PaymentStatus {
    /// Decides what an outcome does. A payment that failed or expired may still be paid later (a second try on the
    /// provider's page, a confirmation that is late); one that was paid can only be reversed by an entry of its own.
    ///
    /// # Errors
    /// The outcome contradicts a confirmation: a failure, or money with another reference, which was taken a second time.
    pub fn on(&self, outcome: &PaymentOutcome) -> Result<PaymentStep, Refusal> {
        match (self, outcome) {
            (Self::Confirmed { reference, .. }, PaymentOutcome::Paid(again)) if reference == again => {
                Ok(PaymentStep::Known)
            }
            (Self::Confirmed { .. }, PaymentOutcome::Paid(_)) => Err(Refusal::PaymentPaidTwice),
            (Self::Confirmed { .. }, PaymentOutcome::Failed(_)) => Err(Refusal::PaymentAlreadySettled),
            (Self::Pending | Self::Failed { .. } | Self::Expired { .. }, PaymentOutcome::Paid(_)) => {
                Ok(PaymentStep::Credit)
            }
            (Self::Pending, PaymentOutcome::Failed(_)) => Ok(PaymentStep::Fail),
            (Self::Pending, PaymentOutcome::Expired) => Ok(PaymentStep::Expire),
            (Self::Failed { .. } | Self::Expired { .. }, PaymentOutcome::Failed(_))
            | (Self::Confirmed { .. } | Self::Failed { .. } | Self::Expired { .. }, PaymentOutcome::Expired) => {
                Ok(PaymentStep::Known)
            }
        }
    }
}

/// For so long a payment can be made on the page of a provider. A confirmation that comes later credits all the same.
pub const TIME_TO_PAY: SignedDuration = SignedDuration::from_hours(24);

crate::named! { PaymentStatus as "PaymentStatus":
    Self::Pending => "pending",
    Self::Confirmed { .. } => "paid",
    Self::Failed { .. } => "failed",
    Self::Expired { .. } => "expired",
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reference(text: &str) -> Reference {
        Reference::parse(text).unwrap()
    }

    fn each() -> [PaymentStatus; 4] {
        let at = Timestamp::UNIX_EPOCH;
        let (reference, reason) = (reference("pi_1"), "declined".to_owned());
        [
            PaymentStatus::Pending,
            PaymentStatus::Confirmed { at, reference },
            PaymentStatus::Failed { at, reason },
            PaymentStatus::Expired { at },
        ]
    }

    #[test]
    fn what_each_outcome_does_to_each_status() {
        use PaymentStep::{Credit, Expire, Fail, Known};
        let paid = each().map(|status| status.on(&PaymentOutcome::Paid(reference("pi_1"))));
        assert_eq!(paid, [Ok(Credit), Ok(Known), Ok(Credit), Ok(Credit)]);
        let failed = each().map(|status| status.on(&PaymentOutcome::Failed("no".to_owned())));
        let contradiction = Err(Refusal::PaymentAlreadySettled);
        assert_eq!(failed, [Ok(Fail), contradiction, Ok(Known), Ok(Known)]);
        let expired = each().map(|status| status.on(&PaymentOutcome::Expired));
        assert_eq!(expired, [Ok(Expire), Ok(Known), Ok(Known), Ok(Known)]);
    }

    #[test]
    fn money_that_was_taken_twice_is_not_taken_for_a_repetition() {
        let [_, confirmed, ..] = each();
        let twice = confirmed.on(&PaymentOutcome::Paid(reference("pi_2")));
        assert_eq!(twice, Err(Refusal::PaymentPaidTwice));
    }
}
