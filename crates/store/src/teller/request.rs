//! A movement in a lane, and who waits for it.

use super::places::Place;
use crate::StoreError;
use domain::{Refusal, ids::MerchantId};
use ledger::{Batch, Halt, Movement, Needs};
use std::{cell::Cell, sync::Arc, time::Instant};
use thiserror::Error;
use tokio::sync::oneshot;

/// Why a movement did not happen, or may not have.
#[derive(Debug, Clone, Error)]
pub enum TellerError {
    /// A rule refuses it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Too many movements are waiting, or somebody else holds what this one needs; nothing moved.
    #[error("too many movements are waiting, or what this one needs is held")]
    Busy,
    /// The server is stopping.
    #[error("the teller is closing")]
    Closed,
    /// The database failed; nothing moved.
    #[error("the movement failed: {0}")]
    Failed(Arc<StoreError>),
}

impl From<Halt> for TellerError {
    fn from(halt: Halt) -> Self {
        match halt {
            Halt::Refused(refusal) => Self::Refused(refusal),
            Halt::Corrupt(what) => Self::Failed(Arc::new(StoreError::Corrupt(what))),
        }
    }
}

/// A movement of any type.
pub(super) trait Request: Send {
    /// Whose deposits it moves.
    fn merchant(&self) -> MerchantId;

    /// Since when the caller waits.
    fn since(&self) -> Instant;

    /// Says what must be known to decide it.
    fn needs<'a>(&'a self, needs: &mut Needs<'a>);

    /// Decides it, as often as the batch is tried; the latest outcome is kept until the commit is known. Returns whether
    /// it is carried out.
    fn decide<'a>(&'a self, batch: &mut Batch<'a>) -> bool;

    /// Tells the caller the outcome.
    fn answer(self: Box<Self>);

    /// Tells the caller that nothing came of it.
    fn fail(self: Box<Self>, error: TellerError);
}

/// What a caller of a movement is told.
pub(super) type Answer<M> = Result<<M as Movement>::Done, TellerError>;

/// A movement, what it came to, and the caller.
struct Waiting<M: Movement> {
    movement: M,
    outcome: Cell<Option<Answer<M>>>,
    place: Place,
    reply: oneshot::Sender<Answer<M>>,
    since: Instant,
}

/// Puts a movement and its caller together.
pub(super) fn request<M>(movement: M, place: Place, reply: oneshot::Sender<Answer<M>>) -> Box<dyn Request>
where
    M: Movement<Done: Send> + Send + 'static,
{
    Box::new(Waiting {
        movement,
        outcome: Cell::new(None),
        place,
        reply,
        since: Instant::now(),
    })
}

impl<M: Movement<Done: Send> + Send> Request for Waiting<M> {
    fn merchant(&self) -> MerchantId {
        self.movement.merchant()
    }

    fn since(&self) -> Instant {
        self.since
    }

    fn needs<'a>(&'a self, needs: &mut Needs<'a>) {
        needs.add(&self.movement);
    }

    fn decide<'a>(&'a self, batch: &mut Batch<'a>) -> bool {
        let outcome = batch.decide(&self.movement).map_err(TellerError::from);
        let carried_out = outcome.is_ok();
        self.outcome.set(Some(outcome));
        carried_out
    }

    fn answer(self: Box<Self>) {
        let Self {
            outcome, place, reply, ..
        } = *self;
        // Before the caller goes on: what they pass next may need it.
        drop(place);
        // Nobody listens when the client hung up; the movement stands all the same.
        if let Some(outcome) = outcome.take() {
            let _ = reply.send(outcome);
        }
    }

    fn fail(self: Box<Self>, error: TellerError) {
        let Self { place, reply, .. } = *self;
        drop(place);
        let _ = reply.send(Err(error));
    }
}
