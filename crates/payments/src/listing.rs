//! What a provider says that it took.

use crate::{Eventually, ProviderError};
use domain::{Money, ids::PaymentId};
use jiff::Timestamp;

/// Somebody who can be asked what they took.
pub trait Lists: Send + Sync {
    /// Every payment that began in this time, whatever became of it.
    fn begun<'a>(&'a self, from: Timestamp, to: Timestamp) -> Eventually<'a, Result<Vec<Taken>, ProviderError>>;
}

/// A payment as its provider lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// What the provider calls it.
    pub reference: String,
    /// The payment of ours that it names.
    pub payment: Option<PaymentId>,
    /// How much; none: not in dirhams.
    pub amount: Option<Money>,
    /// Whether it was paid.
    pub paid: bool,
    /// When it began.
    pub begun_at: Timestamp,
}
