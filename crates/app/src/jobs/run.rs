//! A routine runs, and its record says when it began and ended, and what it did.

use super::Done;
use crate::{App, Failure};
use domain::{
    ids::RunId,
    job::{By, Job, Routine},
};
use store::jobs::runs;

/// Runs a routine here and now, as the operator asks at the command line.
///
/// # Errors
/// It failed; what was done until then stays so.
pub async fn run(app: &App, routine: Routine) -> Result<Done, Failure> {
    let asked = runs::NewRun {
        routine,
        id: RunId::from_uuid(app.new_id()),
        due_at: app.now(),
        by: By::Operator,
    };
    let tx = app.db.begin_system().await?;
    runs::insert(&tx, &asked).await?;
    tx.commit().await?;
    let run = asked.id;
    super::perform(app, &Job::Routine { routine, run }).await
}

/// Does the work of a run between its beginning and its end.
pub(super) async fn recorded(
    app: &App,
    routine: Routine,
    run: RunId,
    work: impl Future<Output = Result<Done, Failure>>,
) -> Result<Done, Failure> {
    let tx = app.db.begin_system().await?;
    runs::begin(&tx, routine, run, app.now()).await?;
    tx.commit().await?;
    let done = work.await;
    let recorded = end(app, routine, run, done.as_ref().ok()).await;
    let done = done?;
    recorded?;
    Ok(done)
}

async fn end(app: &App, routine: Routine, run: RunId, done: Option<&Done>) -> Result<(), Failure> {
    let tx = app.db.begin_system().await?;
    runs::end(&tx, routine, run, app.now(), done.map(Done::counts)).await?;
    Ok(tx.commit().await?)
}
