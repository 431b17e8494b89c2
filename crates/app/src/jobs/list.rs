//! What the clock asks for, and how it went.

use super::Run;
use crate::{App, Failure};
use domain::{Actor, job::Routine};
use jiff::Timestamp;

/// Runs of each routine that are shown.
const LATEST: i64 = 10;

/// A routine with its latest runs.
#[derive(Debug, Clone)]
pub struct ListedRoutine {
    /// Which one.
    pub routine: Routine,
    /// The next tick of its schedule.
    pub next_at: Option<Timestamp>,
    /// The latest runs, the newest first.
    pub runs: Vec<Run>,
}

/// Every routine, for an admin.
///
/// # Errors
/// The database failed.
pub async fn list(app: &App, actor: Actor) -> Result<Vec<ListedRoutine>, Failure> {
    let mut found = store::jobs::runs::latest(&app.db, actor, LATEST).await?;
    let now = app.now();
    let listed = Routine::ALL.into_iter().map(|routine| ListedRoutine {
        routine,
        next_at: routine.schedule().next(app.zone(), now),
        runs: found.extract_if(.., |run| run.routine == routine).collect(),
    });
    Ok(listed.collect())
}
