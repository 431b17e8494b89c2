//! What the clock asks for is queued, each tick once, whichever server comes first.

use crate::{
    App, Failure,
    clock::{self, Doubt},
};
use domain::{
    ids::RunId,
    job::{By, Job, Routine},
};
use jiff::{SignedDuration, Timestamp};
use store::jobs::{enqueue, runs, ticks};

/// How far the clocks of two servers may be apart.
const AHEAD: SignedDuration = SignedDuration::from_mins(1);

/// Queues a routine for every tick of its schedule since the last one that was queued, up to `now`; how many there were.
///
/// # Errors
/// The clock is in doubt, or the database failed; then nothing was queued.
pub async fn tick(app: &App, routine: Routine, now: Timestamp) -> Result<usize, Failure> {
    clock::believe(app).await?;
    let tx = app.db.begin_system().await?;
    // Servers that come at the same moment wait here, and then find nothing due.
    let last = ticks::lock(&tx, routine, now).await?;
    if last > now + AHEAD {
        return Err(Failure::internal(Doubt::Ahead(last)));
    }
    let due = routine.schedule().between(app.zone(), last, now);
    for due_at in due.iter().copied() {
        let run = RunId::from_uuid(app.new_id());
        let tick = runs::NewRun {
            routine,
            id: run,
            due_at,
            by: By::Clock,
        };
        runs::insert(&tx, &tick).await?;
        enqueue(&tx, &Job::Routine { routine, run }).await?;
    }
    if let Some(latest) = due.last() {
        ticks::set(&tx, routine, *latest).await?;
    }
    tx.commit().await?;
    Ok(due.len())
}
