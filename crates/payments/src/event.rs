//! What a provider says.

use domain::{
    Money,
    card::Card,
    dispute::DisputeNews,
    ids::{MerchantId, PaymentId, RefundId},
    payment::{Attempt, PaymentOutcome},
    provider_event::EventProblem,
    refund::RefundNews,
    text::Reference,
};

/// A message of a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProviderEvent {
    /// The provider's name of the event; the same event always has the same.
    pub id: String,
    /// The provider's word for what it is about.
    pub kind: String,
    /// What it says.
    pub said: Said,
}

/// What a message says, in our words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// A payment has an outcome.
    Payment(PaymentSaid),
    /// A try to pay failed for this reason; the page is open, and the next try may succeed.
    Declined {
        /// Which payment.
        payment: PaymentId,
        /// What the provider says.
        reason: String,
    },
    /// The payer of a payment contests it.
    Dispute(DisputeSaid),
    /// What became of a refund.
    Refund(RefundSaid),
    /// So much of a payment has gone back by now, in all.
    GivenBack {
        /// What the provider calls the payment.
        paid_as: Reference,
        /// How much.
        amount: Money,
    },
    /// What became of a saved card.
    Card(CardSaid),
    /// Nothing that concerns us.
    Nothing,
    /// It is of a kind that concerns us, and cannot be applied.
    Unclear(Unclear),
}

/// The outcome of a payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentSaid {
    /// Which payment.
    pub payment: PaymentId,
    /// What became of it.
    pub outcome: PaymentOutcome,
    /// Of which attempt, if the message says so: that an earlier one failed says nothing of the latest.
    pub attempt: Option<Attempt>,
    /// Whose payment it is, if the message says so.
    pub merchant: Option<MerchantId>,
    /// How much it is about, if the message says so.
    pub amount: Option<Money>,
}

/// What became of a dispute about a payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisputeSaid {
    /// What the provider calls the dispute.
    pub reference: Reference,
    /// What it calls the payment that is contested.
    pub paid_as: Reference,
    /// How much of the payment it is about.
    pub amount: Money,
    /// What became of it.
    pub news: DisputeNews,
    /// Why the payer contests it, in the provider's words.
    pub reason: Option<String>,
}

/// What became of a refund.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundSaid {
    /// Which one; none when we did not ask for it.
    pub refund: Option<RefundId>,
    /// What the provider calls it.
    pub reference: Reference,
    /// What it calls the payment that it is of.
    pub paid_as: Reference,
    /// How much goes back.
    pub amount: Money,
    /// What became of it.
    pub news: RefundNews,
}

/// What became of a saved card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardSaid {
    /// What the provider calls it.
    pub reference: Reference,
    /// What became of it.
    pub news: CardNews,
}

/// What became of a saved card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CardNews {
    /// It cannot be charged any more.
    Gone,
    /// Its bank has replaced it.
    Changed(Card),
}

/// A message that somebody has to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unclear {
    /// Why it cannot be applied.
    pub problem: EventProblem,
    /// The payment that it names.
    pub payment: Option<PaymentId>,
    /// How many dirhams it is about.
    pub amount: Option<Money>,
}

impl From<EventProblem> for Unclear {
    fn from(problem: EventProblem) -> Self {
        Self {
            problem,
            payment: None,
            amount: None,
        }
    }
}

impl Said {
    /// The payment that the message names.
    pub const fn payment(&self) -> Option<PaymentId> {
        match self {
            Self::Payment(said) => Some(said.payment),
            Self::Declined { payment, .. } => Some(*payment),
            Self::Unclear(unclear) => unclear.payment,
            Self::Dispute(_) | Self::Refund(_) | Self::GivenBack { .. } | Self::Card(_) | Self::Nothing => None,
        }
    }

    /// The amount that the message names.
    pub const fn amount(&self) -> Option<Money> {
        match self {
            Self::Payment(said) => said.amount,
            Self::Dispute(said) => Some(said.amount),
            Self::Refund(said) => Some(said.amount),
            Self::GivenBack { amount, .. } => Some(*amount),
            Self::Unclear(unclear) => unclear.amount,
            Self::Declined { .. } | Self::Card(_) | Self::Nothing => None,
        }
    }
}
