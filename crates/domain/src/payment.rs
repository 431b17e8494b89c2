//! An attempt to put money on a deposit (rules, section 5).

use crate::{Invalid, Refusal, folding, text::Reference};
use jiff::Timestamp;
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
}

/// What a provider says about a payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaymentOutcome {
    /// The money arrived; the provider calls it so.
    Paid(Reference),
    /// It will not arrive, for this reason.
    Failed(String),
}

/// What an outcome does to a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaymentStep {
    /// Credit the deposit.
    Credit,
    /// Note the failure.
    Fail,
    /// Known already; nothing to do.
    Known,
}

impl PaymentStatus {
    /// Decides what an outcome does. A payment that failed may still be paid later (a second try on
    /// the provider's page); one that was paid can only be reversed by an entry of its own.
    ///
    /// # Errors
    /// The outcome contradicts a confirmation.
    pub fn on(&self, outcome: &PaymentOutcome) -> Result<PaymentStep, Refusal> {
        match (self, outcome) {
            (Self::Pending | Self::Failed { .. }, PaymentOutcome::Paid(_)) => Ok(PaymentStep::Credit),
            (Self::Pending, PaymentOutcome::Failed(_)) => Ok(PaymentStep::Fail),
            (Self::Confirmed { .. }, PaymentOutcome::Paid(_)) | (Self::Failed { .. }, PaymentOutcome::Failed(_)) => {
                Ok(PaymentStep::Known)
            }
            (Self::Confirmed { .. }, PaymentOutcome::Failed(_)) => Err(Refusal::PaymentAlreadySettled),
        }
    }
}

crate::named! { PaymentStatus as "PaymentStatus":
    Self::Pending => "pending",
    Self::Confirmed { .. } => "paid",
    Self::Failed { .. } => "failed",
}
