//! The jobs of this server: taken from the queue of the database, so that each runs once wherever it was queued.

mod elsewhere;
mod outbox;
mod tasks;
mod ticker;
mod worker;

use crate::{Stop, keep::keep};
use app::App;
use domain::channel::Channel;
use std::sync::Arc;
use store::Database;
use tokio::{sync::watch, task::JoinSet};

/// The running jobs of this server.
pub struct Jobs {
    end: watch::Sender<bool>,
    running: JoinSet<()>,
}

/// Starts to run jobs, to queue those that the clock asks for, and to notice what happens elsewhere.
pub async fn start(app: &Arc<App>, db: &Database) -> Result<Jobs, Stop> {
    let (end, ended) = watch::channel(false);
    let first = worker::make(app, db, &ended).await;
    let mut first = Some(first.map_err(|error| Stop::new(format!("the jobs could not be started: {error}")))?);
    let mut running = JoinSet::new();
    let health = app.health();
    let task = (Arc::clone(app), db.clone(), ended.clone());
    running.spawn(keep("worker", Arc::clone(health), ended.clone(), move || {
        let (app, db, ended) = task.clone();
        worker::run(first.take(), app, db, ended)
    }));
    let task = (Arc::clone(app), ended.clone());
    running.spawn(keep("ticker", Arc::clone(health), ended.clone(), move || {
        let (app, ended) = task.clone();
        ticker::run(app, signalled(ended))
    }));
    for channel in Channel::ALL.iter().copied() {
        let task = (Arc::clone(app), ended.clone());
        running.spawn(keep(
            outbox::name(channel),
            Arc::clone(health),
            ended.clone(),
            move || {
                let (app, ended) = task.clone();
                outbox::run(app, channel, ended)
            },
        ));
    }
    let task = (Arc::clone(app), ended.clone());
    running.spawn(keep("elsewhere", Arc::clone(health), ended, move || {
        let (app, ended) = task.clone();
        elsewhere::run(app, signalled(ended))
    }));
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
