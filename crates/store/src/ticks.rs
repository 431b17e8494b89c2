//! Jobs that the wall clock asks for: each tick is queued once, however many servers there are.

use crate::{Database, StoreError};
use jiff::Timestamp;

/// Queues a task for every tick since the last one that was queued, and remembers the last of them. `due` lists the
/// ticks after an instant, oldest first. A task that is seen for the first time has nothing to catch up since `now`.
/// Returns how many were queued.
///
/// # Errors
/// The database failed; then nothing was queued.
pub async fn queue(
    db: &Database,
    task: &str,
    now: Timestamp,
    due: impl FnOnce(Timestamp) -> Vec<Timestamp>,
) -> Result<usize, StoreError> {
    let tx = db.begin_system().await?;
    let sql = "insert into job_ticks (task, last_at) values ($1, $2) on conflict (task) do nothing";
    tx.execute(sql, &[&task, &now]).await?;
    // Servers that come at the same moment wait here, and then find nothing due.
    let sql = "select t.last_at from job_ticks t where t.task = $1 for update";
    let row = tx.query_opt(sql, &[&task]).await?;
    let last = row.ok_or(StoreError::Corrupt("a tick that was just written"))?.get(0);
    let ticks = due(last);
    for tick in &ticks {
        let sql = "select graphile_worker.add_job($1, json_build_object('tick', $2::text), job_key := $3)";
        let at = tick.to_string();
        tx.query(sql, &[&task, &at, &format!("cron:{task}:{at}")]).await?;
    }
    if let Some(latest) = ticks.last() {
        let sql = "update job_ticks t set last_at = $2 where t.task = $1";
        tx.execute(sql, &[&task, latest]).await?;
    }
    tx.commit().await?;
    Ok(ticks.len())
}
