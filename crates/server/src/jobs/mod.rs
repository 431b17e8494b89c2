//! The jobs of this server: taken from the queue of the database, so that each runs once wherever it was queued.

mod tasks;
mod ticker;
mod worker;

use crate::Stop;
use app::App;
use std::sync::Arc;
use store::Database;
use tokio::{sync::watch, task::JoinSet};

/// The running jobs of this server.
pub struct Jobs {
    end: watch::Sender<bool>,
    running: JoinSet<()>,
}

/// Starts to run jobs, and to queue those that the clock asks for.
pub async fn start(app: &Arc<App>, db: &Database) -> Result<Jobs, Stop> {
    let (end, ended) = watch::channel(false);
    let worker = worker::make(app, db, &ended).await;
    let worker = worker.map_err(|error| Stop::new(format!("the jobs could not be started: {error}")))?;
    let mut running = JoinSet::new();
    running.spawn(worker::run(worker, Arc::clone(app), db.clone(), ended.clone()));
    running.spawn(ticker::run(Arc::clone(app), signalled(ended)));
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
