//! A job is queued in the transaction that causes it.

use crate::{StoreError, Tx};
use domain::job::Job;
use serde_json::Value;
use std::time::Duration;
use tokio_postgres::types::ToSql;

/// Queues an [`Order`]. It costs as much as a batch of leads.
pub(crate) const ENQUEUE: &str = "
    select id
    from   graphile_worker.add_job($1, $2, run_at := now() + make_interval(secs => $3), max_attempts := $4,
           job_key := $5)";

/// A job as it stands in the queue.
pub(crate) struct Order {
    name: &'static str,
    payload: Value,
    after_seconds: f64,
    attempts: i32,
    key: Option<String>,
}

impl Order {
    /// A job that runs some time from now.
    pub(crate) fn new(job: &Job, after: Duration) -> Self {
        debug_assert!(Job::NAMES.contains(&job.name()), "nobody would ever run this job");
        Self {
            name: job.name(),
            payload: serde_json::to_value(job).expect("a job is JSON"),
            after_seconds: after.as_secs_f64(),
            attempts: job.attempts(),
            key: job.key(),
        }
    }

    /// The parameters of [`ENQUEUE`].
    pub(crate) fn params(&self) -> [&(dyn ToSql + Sync); 5] {
        [
            &self.name,
            &self.payload,
            &self.after_seconds,
            &self.attempts,
            &self.key,
        ]
    }
}

/// Queues a job that runs once the transaction is committed.
///
/// # Errors
/// The database failed.
pub async fn enqueue(tx: &Tx, job: &Job) -> Result<(), StoreError> {
    enqueue_after(tx, job, Duration::ZERO).await
}

/// Queues a job that runs some time after the transaction is committed.
///
/// # Errors
/// The database failed.
pub async fn enqueue_after(tx: &Tx, job: &Job, after: Duration) -> Result<(), StoreError> {
    tx.query(ENQUEUE, &Order::new(job, after).params()).await?;
    Ok(())
}
