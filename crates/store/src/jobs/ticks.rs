//! How far the clock was followed: each tick is queued once, however many servers there are.

use crate::{StoreError, Tx, row::Columns};
use domain::job::Routine;
use jiff::Timestamp;

/// The last tick of a routine that was queued, which nobody else moves until the transaction ends. A routine that is
/// seen for the first time has nothing to catch up since `now`.
///
/// # Errors
/// The database failed.
pub async fn lock(tx: &Tx, routine: Routine, now: Timestamp) -> Result<Timestamp, StoreError> {
    let sql = "insert into job_ticks (task, last_at) values ($1, $2) on conflict (task) do nothing";
    tx.execute(sql, &[&routine.name(), &now]).await?;
    let sql = "select t.last_at from job_ticks t where t.task = $1 for update";
    let row = tx.query_opt(sql, &[&routine.name()]).await?;
    row.ok_or(StoreError::Corrupt("a tick that was just written"))?
        .column("last_at")
}

/// Notes the last tick of a locked routine that was queued.
///
/// # Errors
/// The database failed.
pub async fn set(tx: &Tx, routine: Routine, last: Timestamp) -> Result<(), StoreError> {
    let sql = "update job_ticks t set last_at = $2 where t.task = $1";
    tx.execute(sql, &[&routine.name(), &last]).await?;
    Ok(())
}
