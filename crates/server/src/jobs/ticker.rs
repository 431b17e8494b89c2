//! Queues what the clock asks for: at the start what was missed, then each tick as it comes.

use super::schedule::{SCHEDULE, Scheduled};
use crate::clock::SystemClock;
use domain::Clock;
use jiff::Timestamp;
use std::{pin::pin, time::Duration};
use store::Database;

/// The longest sleep: the clock of the machine may be set, and a laptop may be closed.
const LONGEST: Duration = Duration::from_secs(30);
/// A tick is never looked for at the very instant at which it may not be there yet.
const SHORTEST: Duration = Duration::from_millis(50);

/// Runs until `end`.
pub async fn run(db: Database, end: impl Future<Output = ()>) {
    let mut end = pin!(end);
    let mut looked_until: [Option<Timestamp>; SCHEDULE.len()] = [None; SCHEDULE.len()];
    loop {
        let now = SystemClock.now();
        for (scheduled, looked) in SCHEDULE.iter().zip(&mut looked_until) {
            let due = looked.is_none_or(|since| !scheduled.between(since, now).is_empty());
            if due && queue(&db, scheduled, now).await {
                *looked = Some(now);
            }
        }
        tokio::select! {
            () = &mut end => return,
            () = tokio::time::sleep(until_next(now)) => {}
        }
    }
}

/// False when the database failed: then it is tried again.
async fn queue(db: &Database, scheduled: &Scheduled, now: Timestamp) -> bool {
    let task = scheduled.task;
    match store::ticks::queue(db, task, now, |last| scheduled.between(last, now)).await {
        Ok(0) => true,
        Ok(ticks) => {
            tracing::info!(task, ticks, "queued by the clock");
            true
        }
        Err(error) => {
            tracing::warn!(task, %error, "a tick could not be queued; it will be tried again");
            false
        }
    }
}

fn until_next(now: Timestamp) -> Duration {
    let next = SCHEDULE.iter().filter_map(|scheduled| scheduled.next(now)).min();
    let wait = next
        .and_then(|next| next.duration_since(now).try_into().ok())
        .unwrap_or(LONGEST);
    wait.clamp(SHORTEST, LONGEST)
}
