//! An attempt to put money on a deposit (rules, section 5).

use crate::{Refusal, text::Reference};
use jiff::Timestamp;

/// Who carries the money; in the order in which they are offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PaymentMethod {
    /// Stripe Checkout.
    Stripe,
    /// The hosted page of the Centre monétique interbancaire.
    Cmi,
    /// A transfer that an admin recorded.
    BankTransfer,
    /// Development and demo only; confirms itself.
    Sandbox,
}

/// What a payment is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaymentPurpose {
    /// The first money of a deposit.
    Initial,
    /// More money.
    Recharge,
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

/// The names of the states of a payment.
pub const PAYMENT_STATUSES: [&str; 3] = ["pending", "paid", "failed"];

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

    /// The name in the API and in the database.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Confirmed { .. } => "paid",
            Self::Failed { .. } => "failed",
        }
    }
}

impl PaymentMethod {
    /// The name in the API and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Stripe => "stripe",
            Self::Cmi => "cmi",
            Self::BankTransfer => "bank_transfer",
            Self::Sandbox => "sandbox",
        }
    }

    /// The method of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Stripe, Self::Cmi, Self::BankTransfer, Self::Sandbox]
            .into_iter()
            .find(|method| method.name() == name)
    }
}

impl PaymentPurpose {
    /// The name in the API and in the database; also the kind of the journal row.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Recharge => "recharge",
        }
    }
}
