//! The only code that moves deposit money.
//!
//! Movements that arrive while a commit is in flight form the next batch: one transaction locks the
//! deposits concerned, lets the ledger decide each movement in arrival order, writes set-wise and
//! commits; then every caller gets the outcome of their movement. There is no timer: an idle teller runs a batch of
//! one at once.

mod analyze;
mod aside;
mod attempt;
mod cache;
mod lane;
mod places;
mod read;
mod renamed;
mod request;
mod row_types;
mod rows;
mod session;
mod statements;
mod wake_up;
mod write;

pub use ledger::{
    AdjustDeposit, AdjustEarnings, ChargeBack, ChargedBack, ConfirmPayment, Confirmed, IdempotencyKey, Moved, Movement,
    RefundLead, ReserveLead, Reserved, ReturnChargeback, ReturnWithdrawal, SettleLead, Settled, Withdraw,
};
pub use request::TellerError;

use crate::Connection;
use domain::ids::{InfluencerId, MerchantId};
use lane::Lane;
use places::Places;
use renamed::Renamed;
use request::Request;
use std::{
    sync::{Arc, mpsc},
    time::Duration,
};
use tokio::sync::oneshot;

/// How a teller works.
#[derive(Debug, Clone, Copy)]
pub struct TellerOptions {
    /// Batches in flight at once; a merchant always uses the same lane.
    pub lanes: usize,
    /// Movements that may wait in a lane; beyond that the answer is "busy".
    pub queue: usize,
    /// Movements in one batch.
    pub batch: usize,
    /// How long a movement waits while somebody else holds the deposits of its merchant, before the answer is "busy".
    pub aside: Duration,
}

impl Default for TellerOptions {
    fn default() -> Self {
        // While one batch waits for the other side, another may use the core; more only make batches smaller.
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self {
            lanes: cores.min(2),
            queue: 4096,
            batch: 512,
            aside: Duration::from_secs(10),
        }
    }
}

/// Takes movements and answers each when it is committed, or refused.
pub struct Teller {
    lanes: Vec<mpsc::SyncSender<Box<dyn Request>>>,
    /// Of each lane.
    renamed: Vec<Arc<Renamed>>,
    places: Arc<Places>,
    ends: Vec<oneshot::Receiver<()>>,
}

impl Teller {
    /// Opens the lanes.
    ///
    /// # Panics
    /// No runtime is there: what a lane does not wait for runs on it.
    pub fn start(connection: &Connection, options: TellerOptions) -> Self {
        let young = Arc::default();
        let renamed: Vec<Arc<Renamed>> = (0..options.lanes.max(1)).map(|_| Arc::default()).collect();
        let open = |renamed: &Arc<Renamed>| {
            let (sender, receiver) = mpsc::sync_channel(options.queue);
            let shared = (Arc::clone(renamed), Arc::clone(&young));
            let lane = Lane::new(connection.clone(), receiver, options, shared);
            (sender, lane.start())
        };
        let (lanes, ends) = renamed.iter().map(open).unzip();
        // A tenth of a queue: ten merchants are needed to fill it.
        let places = Arc::new(Places::new((options.queue / 10).max(1)));
        Self {
            lanes,
            renamed,
            places,
            ends,
        }
    }

    /// Forgets what somebody who brings leads was called, once their new name is committed: no lead that is passed from
    /// now on is answered with the old one.
    pub fn forget_name(&self, influencer: InfluencerId) {
        self.renamed.iter().for_each(|lane| lane.note(influencer));
    }

    /// Passes a movement to the lane of its merchant and waits until it is committed. A caller that goes away changes
    /// nothing: what was accepted is carried out.
    ///
    /// # Errors
    /// A rule refuses it, the queue is full or its merchant has their share of it already, somebody holds the deposits, or
    /// the database failed.
    pub async fn pass<M>(&self, movement: M) -> Result<M::Done, TellerError>
    where
        M: Movement<Done: Send> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let lane = &self.lanes[self.lane_of(movement.merchant())];
        let place = self.places.take(movement.merchant()).ok_or(TellerError::Busy)?;
        lane.try_send(request::request(movement, place, reply))
            .map_err(|error| match error {
                mpsc::TrySendError::Full(_) => TellerError::Busy,
                mpsc::TrySendError::Disconnected(_) => TellerError::Closed,
            })?;
        answer.await.map_err(|_| TellerError::Closed)?
    }

    /// How many movements of one merchant may wait.
    pub fn share(&self) -> usize {
        self.places.share()
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
