//! Whether this server should be sent requests, as those who run it ask.

use crate::{App, Failure};
use std::{
    collections::BTreeSet,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

/// What the parts of a server say of themselves.
#[derive(Debug, Default)]
pub struct Health {
    stopping: AtomicBool,
    no_room: AtomicBool,
    down: Mutex<BTreeSet<&'static str>>,
}

impl Health {
    /// The server was told to stop: those who ask send their requests elsewhere from now on.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::Relaxed);
    }

    /// Whether the disk of the database is as good as full.
    pub fn set_no_room(&self, full: bool) {
        self.no_room.store(full, Ordering::Relaxed);
    }

    /// Whether nothing may be written but who signs in and out: the rest is for PostgreSQL to get well with.
    pub fn has_no_room(&self) -> bool {
        self.no_room.load(Ordering::Relaxed)
    }

    /// A task in the background does not run.
    pub fn is_down(&self, task: &'static str) {
        self.down().insert(task);
    }

    /// It runs again.
    pub fn is_up(&self, task: &'static str) {
        self.down().remove(task);
    }

    /// Why not to send requests, in a word for the log.
    pub fn unready(&self) -> Option<&'static str> {
        let stopping = self.stopping.load(Ordering::Relaxed).then_some("stopping");
        stopping.or_else(|| self.down().first().copied())
    }

    /// What is behind the lock is consistent after every statement, so a panic elsewhere poisons nothing.
    fn down(&self) -> MutexGuard<'_, BTreeSet<&'static str>> {
        self.down.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether this server can do its work: it was not told to stop, everything in the background runs, and the database
/// answers and takes writes.
///
/// # Errors
/// It cannot.
pub async fn ready(app: &App) -> Result<(), Failure> {
    if let Some(why) = app.health().unready() {
        tracing::warn!(why, "not ready");
        return Err(Failure::Busy);
    }
    Ok(app.db.ping().await?)
}
