//! The only code that moves deposit money.
//!
//! Movements that arrive while a commit is in flight form the next batch: one transaction locks the
//! deposits concerned, lets the rules decide each movement in arrival order, writes set-wise and
//! commits; then every caller gets the outcome of their movement. There is no timer: an idle teller runs a batch of
//! one at once.

mod book;
mod decide;
mod facts;
mod growth;
mod lane;
mod movement;
mod news;
mod plan;
mod read;
mod remembered;
mod rows;
mod session;
mod statements;
mod write;

pub use movement::{
    ConfirmPayment, Confirmed, IdempotencyKey, ReserveLead, Reserved, SettleLead, Settled, TellerError,
};

use crate::Connection;
use domain::ids::MerchantId;
use lane::{Lane, Request};
use movement::{Movement, Outcome};
use std::sync::Arc;
use tokio::sync::{mpsc, oneshot};

/// How a teller works.
#[derive(Debug, Clone, Copy)]
pub struct TellerOptions {
    /// Batches in flight at once; a merchant always uses the same lane.
    pub lanes: usize,
    /// Movements that may wait in a lane; beyond that the answer is "busy".
    pub queue: usize,
    /// Movements in one batch.
    pub batch: usize,
}

impl Default for TellerOptions {
    fn default() -> Self {
        // While one batch waits for the other side, another may use the core; more only make batches smaller.
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self {
            lanes: cores.min(2),
            queue: 4096,
            batch: 512,
        }
    }
}

/// Takes movements and answers each when it is committed, or refused.
pub struct Teller {
    lanes: Vec<mpsc::Sender<Request>>,
    ends: Vec<oneshot::Receiver<()>>,
}

impl Teller {
    /// Opens the lanes.
    ///
    /// # Panics
    /// No runtime is there: what a lane does not wait for runs on it.
    pub fn start(connection: &Connection, options: TellerOptions) -> Self {
        let growth = Arc::default();
        let open = |_| {
            let (sender, receiver) = mpsc::channel(options.queue);
            let lane = Lane::new(connection.clone(), receiver, options.batch, Arc::clone(&growth));
            (sender, lane.start())
        };
        let (lanes, ends) = (0..options.lanes.max(1)).map(open).unzip();
        Self { lanes, ends }
    }

    /// Creates a lead and reserves its commission.
    ///
    /// # Errors
    /// A rule refuses it, the queue is full, or the database failed.
    pub async fn reserve(&self, lead: ReserveLead) -> Result<Reserved, TellerError> {
        match self.pass(Movement::Reserve(Box::new(lead))).await? {
            Outcome::Reserved(reserved) => Ok(reserved),
            _ => unreachable!("a reservation is answered as one"),
        }
    }

    /// Carries out a command on a lead.
    ///
    /// # Errors
    /// A rule refuses it, the queue is full, or the database failed.
    pub async fn settle(&self, lead: SettleLead) -> Result<Settled, TellerError> {
        match self.pass(Movement::Settle(Box::new(lead))).await? {
            Outcome::Settled(settled) => Ok(*settled),
            _ => unreachable!("a settlement is answered as one"),
        }
    }

    /// Applies what a provider says about a payment; a confirmation credits the deposit, once.
    ///
    /// # Errors
    /// The outcome contradicts an earlier one, the queue is full, or the database failed.
    pub async fn confirm(&self, payment: ConfirmPayment) -> Result<Confirmed, TellerError> {
        match self.pass(Movement::Confirm(Box::new(payment))).await? {
            Outcome::Confirmed(confirmed) => Ok(confirmed),
            _ => unreachable!("a confirmation is answered as one"),
        }
    }

    /// Passes a movement to the lane of its merchant and waits. A caller that goes away changes
    /// nothing: what was accepted is carried out.
    async fn pass(&self, movement: Movement) -> Result<Outcome, TellerError> {
        let (reply, answer) = oneshot::channel();
        let lane = &self.lanes[self.lane_of(movement.merchant())];
        lane.try_send(Request::new(movement, reply))
            .map_err(|error| match error {
                mpsc::error::TrySendError::Full(_) => TellerError::Busy,
                mpsc::error::TrySendError::Closed(_) => TellerError::Closed,
            })?;
        answer.await.map_err(|_| TellerError::Closed)?
    }

    fn lane_of(&self, merchant: MerchantId) -> usize {
        let random_bits = merchant.uuid().as_u128() as u64;
        usize::try_from(random_bits % self.lanes.len() as u64).unwrap_or(0)
    }

    /// Finishes what was accepted, then stops.
    pub async fn close(self) {
        drop(self.lanes);
        for end in self.ends {
            if end.await.is_err() {
                tracing::error!("a lane of the teller did not end well");
            }
        }
    }
}
