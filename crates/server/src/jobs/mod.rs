//! The jobs of this server: taken from the queue of the database, so that each runs once wherever it was queued.

pub mod schedule;
mod tasks;
mod ticker;

use crate::Stop;
use app::App;
use graphile_worker::WorkerOptions;
use std::{sync::Arc, time::Duration};
use store::Database;
use tasks::Program;
use tokio::{sync::watch, task::JoinSet};

/// Jobs at the same time.
const CONCURRENCY: usize = 2;
/// How often the queue is looked at.
const POLL: Duration = Duration::from_secs(1);
/// How long running jobs may take to finish when we end; afterwards another server takes them over.
const GRACE: Duration = Duration::from_secs(20);

/// The running jobs of this server.
pub struct Jobs {
    end: watch::Sender<bool>,
    running: JoinSet<()>,
}

/// Starts to run jobs, and to queue those that the clock asks for.
pub async fn start(app: &Arc<App>, db: &Database) -> Result<Jobs, Stop> {
    let (end, ended) = watch::channel(false);
    let options = WorkerOptions::default()
        .database(db.system_pool())
        .schema(store::jobs::SCHEMA)
        .concurrency(CONCURRENCY)
        .poll_interval(POLL)
        .use_notification_delivery(false)
        .listen_os_shutdown_signals(false)
        .shutdown_signal(signalled(ended.clone()))
        .shutdown_grace_period(GRACE)
        .add_extension(Program(Arc::clone(app)));
    let worker = tasks::define(options).init().await;
    let worker = worker.map_err(|error| Stop::new(format!("the jobs could not be started: {error}")))?;
    let mut running = JoinSet::new();
    running.spawn(async move {
        if let Err(error) = worker.run().await {
            tracing::error!(%error, "jobs are not run any more");
        }
    });
    running.spawn(ticker::run(db.clone(), signalled(ended)));
    Ok(Jobs { end, running })
}

impl Jobs {
    /// Takes no more jobs and waits for those that are running.
    pub async fn finish(mut self) {
        self.end.send_replace(true);
        while self.running.join_next().await.is_some() {}
    }
}

async fn signalled(mut ended: watch::Receiver<bool>) {
    // The sender is dropped only when everything ends.
    let _ = ended.wait_for(|ended| *ended).await;
}
