//! Queues what the clock asks for: at the start what was missed, then each tick as it comes.

use crate::clock::SystemClock;
use app::App;
use domain::{Clock, Zone, job::Routine};
use jiff::Timestamp;
use std::{pin::pin, sync::Arc, time::Duration};

/// The longest sleep: the clock of the machine may be set, and a laptop may be closed.
const LONGEST: Duration = Duration::from_secs(30);
/// A tick is never looked for at the very instant at which it may not be there yet.
const SHORTEST: Duration = Duration::from_millis(50);

/// Runs until `end`.
pub async fn run(app: Arc<App>, end: impl Future<Output = ()>) {
    let mut end = pin!(end);
    let mut looked_until: [Option<Timestamp>; Routine::ALL.len()] = [None; Routine::ALL.len()];
    loop {
        let now = SystemClock.now();
        for (routine, looked) in Routine::ALL.into_iter().zip(&mut looked_until) {
            let due = looked.is_none_or(|since| {
                routine
                    .schedule()
                    .next(app.zone(), since)
                    .is_some_and(|tick| tick <= now)
            });
            if due && queue(&app, routine, now).await {
                *looked = Some(now);
            }
        }
        tokio::select! {
            () = &mut end => return,
            () = tokio::time::sleep(until_next(app.zone(), now)) => {}
        }
    }
}

/// False when the database failed: then it is tried again.
async fn queue(app: &App, routine: Routine, now: Timestamp) -> bool {
    let name = routine.name();
    match app::jobs::tick(app, routine, now).await {
        Ok(0) => true,
        Ok(ticks) => {
            tracing::info!(routine = name, ticks, "queued by the clock");
            true
        }
        Err(failure) => {
            tracing::error!(routine = name, %failure, "a tick could not be queued; it will be tried again");
            false
        }
    }
}

fn until_next(zone: &Zone, now: Timestamp) -> Duration {
    let next = Routine::ALL
        .into_iter()
        .filter_map(|routine| routine.schedule().next(zone, now))
        .min();
    let wait = next
        .and_then(|next| next.duration_since(now).try_into().ok())
        .unwrap_or(LONGEST);
    wait.clamp(SHORTEST, LONGEST)
}
