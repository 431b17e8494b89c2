//! The worker, again and again: it gives up when the database is away for a moment, and we do not.

use super::tasks::{self, Program};
use app::App;
use graphile_worker::{Worker, WorkerBuildError, WorkerOptions, WorkerRecoveryConfig};
use std::{sync::Arc, time::Duration};
use store::Database;
use tokio::sync::watch;

/// Jobs at the same time.
const CONCURRENCY: usize = 2;
/// How often the queue is looked at: alerts are told within a second.
const POLL: Duration = Duration::from_millis(250);
/// How long running jobs may take to finish when we end; afterwards another server takes them over.
const GRACE: Duration = Duration::from_secs(20);
/// Between a failure and the next try.
const PAUSE: Duration = Duration::from_secs(2);

/// Makes a worker that takes no more jobs once `ended`.
pub async fn make(app: &Arc<App>, db: &Database, ended: &watch::Receiver<bool>) -> Result<Worker, WorkerBuildError> {
    let options = WorkerOptions::default()
        .database(db.system_pool())
        .schema(store::jobs::SCHEMA)
        .concurrency(CONCURRENCY)
        .poll_interval(POLL)
        .use_notification_delivery(false)
        .listen_os_shutdown_signals(false)
        .shutdown_signal(super::signalled(ended.clone()))
        .shutdown_grace_period(GRACE)
        .worker_recovery(recovery())
        .add_extension(Program(Arc::clone(app)));
    options.define_jobs(tasks::all()).init().await
}

/// The jobs of a server that was killed are taken over soon: every job may safely run twice.
fn recovery() -> WorkerRecoveryConfig {
    WorkerRecoveryConfig::default()
        .heartbeat_interval(Duration::from_secs(10))
        .sweep_interval(Duration::from_secs(20))
        .sweep_threshold(Duration::from_secs(60))
        .recovery_delay(Duration::from_secs(1))
}

/// Runs jobs until it `ended`, with a worker that was made before if there is one.
pub async fn run(first: Option<Worker>, app: Arc<App>, db: Database, ended: watch::Receiver<bool>) {
    let mut worker = first;
    while !*ended.borrow() {
        let failure = match worker.take() {
            Some(worker) => worker.run().await.err().map(|error| error.to_string()),
            None => match make(&app, &db, &ended).await {
                Ok(made) => {
                    worker = Some(made);
                    continue;
                }
                Err(error) => Some(error.to_string()),
            },
        };
        if let Some(error) = failure.filter(|_| !*ended.borrow()) {
            tracing::warn!(error, "no jobs for a moment; trying again");
            tokio::select! {
                () = super::signalled(ended.clone()) => {}
                () = tokio::time::sleep(PAUSE) => {}
            }
        }
    }
}
