//! An audit is begun, and carried out by a job: it reads everything, which nobody should wait for.

use super::{LONGEST, LastAudit};
use crate::{App, Failure};
use domain::{Actor, job::Job};
use std::time::Duration;
use store::{
    StoreError,
    audit::{Report, result},
};
use uuid::Uuid;

/// A run that takes longer is broken off.
const BOUND: Duration = Duration::from_mins(30);

/// Begins an audit unless one is going on.
///
/// # Errors
/// The database failed.
pub async fn begin(app: &App, actor: Actor) -> Result<LastAudit, Failure> {
    let at = app.now();
    let run = result::NewRun {
        id: app.new_id(),
        by: actor.user(),
        at,
        stale: at - LONGEST,
    };
    let tx = app.db.begin_system().await?;
    if result::begin(&tx, &run).await? {
        store::jobs::enqueue(&tx, &Job::Audit { run: run.id }).await?;
    }
    tx.commit().await?;
    super::last::last(app, actor).await
}

/// Carries out a run that was begun, and keeps what it found. One that was overtaken or has ended is left alone.
///
/// # Errors
/// The database failed to keep it; the job is tried again.
pub async fn carry_out(app: &App, run: Uuid) -> Result<(), Failure> {
    let tx = app.db.begin_system().await?;
    let wanted = result::is_going_on(&tx, run).await?;
    tx.commit().await?;
    if !wanted {
        return Ok(());
    }
    let audited = audit(app).await;
    let tx = app.db.begin_system().await?;
    match audited {
        Ok(report) => {
            if !report.contradictions.is_empty() {
                tracing::error!(
                    contradictions = report.contradictions.len(),
                    "the audit found contradictions"
                );
            }
            result::end(&tx, run, &report, app.now()).await?;
        }
        Err(error) => {
            tracing::error!(%error, "an audit broke off");
            result::break_off(&tx, run).await?;
        }
    }
    Ok(tx.commit().await?)
}

async fn audit(app: &App) -> Result<Report, StoreError> {
    let audit = store::audit::audit_within(app.db.connection(), BOUND);
    let too_long = |_| StoreError::Unavailable("the audit took too long".to_owned());
    tokio::time::timeout(BOUND, audit).await.map_err(too_long)?
}
