//! What every movement has in common.

use crate::{Batch, Needs};
use domain::{Refusal, ids::MerchantId};
use jiff::Timestamp;
use thiserror::Error;

/// Something that moves money or the state behind it.
pub trait Movement {
    /// What the caller is told.
    type Done;

    /// Whose deposits are locked for it.
    fn merchant(&self) -> MerchantId;

    /// When it happens.
    fn at(&self) -> Timestamp;

    /// Says what must be known to decide it, beside the deposits of its merchant.
    fn needs<'a>(&'a self, needs: &mut Needs<'a>);

    /// Decides it and adds what is to be written.
    ///
    /// # Errors
    /// A rule refuses it, or the facts contradict each other; then the batch is as before.
    fn decide<'a>(&'a self, batch: &mut Batch<'a>) -> Result<Self::Done, Halt>;
}

/// Why a movement is not carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Halt {
    /// A rule refuses it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// What was read breaks an invariant: this one.
    #[error("stored data contradicts itself: {0}")]
    Corrupt(&'static str),
}

/// The answer to a movement of which only one thing is to be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// It was carried out now.
    Now,
    /// It had been carried out before; nothing moved. An earlier try of the same, whose acknowledgement was lost, is
    /// such a time before.
    Before,
}
