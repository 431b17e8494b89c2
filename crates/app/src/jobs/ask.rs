//! An admin asks for a routine, and the queue runs it: a client that goes away ends nothing.

use super::Run;
use crate::{App, Failure};
use domain::{
    Actor, Refusal,
    ids::RunId,
    job::{By, Job, Routine},
};
use store::jobs::{enqueue, runs};

/// Queues a run of a routine, unless one waits already that an admin asked for; the run that waits.
///
/// # Errors
/// The database failed; then nothing was queued.
pub async fn ask(app: &App, actor: Actor, routine: Routine) -> Result<Run, Failure> {
    let asked = runs::NewRun {
        routine,
        id: RunId::from_uuid(app.new_id()),
        due_at: app.now(),
        by: By::Admin(actor.user()),
    };
    let tx = app.db.begin_system().await?;
    let run = runs::insert_or_join(&tx, &asked).await?;
    // Queued under the key of the run: one that waits in the queue already stays one.
    enqueue(&tx, &Job::Routine { routine, run }).await?;
    tx.commit().await?;
    let asked_for = runs::one(&app.db, actor, routine, run).await?;
    Ok(asked_for.ok_or(Refusal::NotFound)?)
}
