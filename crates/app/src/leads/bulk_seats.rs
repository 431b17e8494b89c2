//! One bulk command of a merchant at a time: the next one waits for it.

use crate::Failure;
use domain::Actor;
use moka::sync::Cache;
use std::{sync::Arc, time::Duration};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::timeout,
};
use uuid::Uuid;

/// How long a bulk command waits for the one before.
const PATIENCE: Duration = Duration::from_secs(5);
/// A seat that nobody asked for so long is free: no command takes longer than a request may.
const REMEMBERED: Duration = Duration::from_mins(10);

/// The seats of merchants, and of admins.
#[derive(Debug)]
pub(crate) struct BulkSeats(Cache<Uuid, Arc<Semaphore>>);

impl Default for BulkSeats {
    fn default() -> Self {
        Self(Cache::builder().time_to_idle(REMEMBERED).build())
    }
}

impl BulkSeats {
    /// The seat of the business that acts, or of the admin.
    pub(super) async fn take(&self, actor: Actor) -> Result<OwnedSemaphorePermit, Failure> {
        let whose = actor.merchant().map_or_else(|| actor.user().uuid(), |own| own.uuid());
        let seat = self.0.get_with(whose, || Arc::new(Semaphore::new(1)));
        let seat = timeout(PATIENCE, seat.acquire_owned()).await;
        // It is never closed.
        seat.ok().and_then(Result::ok).ok_or(Failure::Busy)
    }
}
