//! The server as our child: spawned, watched, stopped.

use crate::lock::Lock;
use crate::{Error, postmaster, process};
use std::io;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{oneshot, watch};

/// How long a fast shutdown may take before it becomes an immediate one.
const FAST: Duration = Duration::from_secs(30);

/// The server kills its own children after five seconds of an immediate shutdown.
const IMMEDIATE: Duration = Duration::from_secs(10);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Phase {
    Running,
    Stopping,
    /// Ended because we asked.
    Stopped,
    /// Ended without being asked, with this status.
    Died(String),
}

/// A running server that ends with this process. Dropping it asks the server to
/// stop, without waiting.
#[derive(Debug)]
pub(crate) struct Child {
    pub(crate) pid: i32,
    phase: Arc<watch::Sender<Phase>>,
}

impl Child {
    /// Spawns the server from a thread that then waits for its end: the signal for
    /// a dead parent follows the spawning thread, so that thread must outlive the
    /// server. It holds the lock for as long.
    pub(crate) async fn spawn(command: Command, lock: Arc<Lock>) -> io::Result<Self> {
        let phase = Arc::new(watch::Sender::new(Phase::Running));
        let (answer, spawned) = oneshot::channel();
        let shared = Arc::clone(&phase);
        let thread = std::thread::Builder::new().name("postgres".to_owned());
        thread.spawn(move || attend(command, lock, answer, &shared))?;
        // The thread answers before it does anything else that could fail.
        let pid = spawned
            .await
            .map_err(|_| io::Error::from(io::ErrorKind::BrokenPipe))??;
        Ok(Self { pid, phase })
    }

    /// How the server ended, if it has.
    pub(crate) fn ended(&self) -> Option<String> {
        match &*self.phase.borrow() {
            Phase::Running | Phase::Stopping => None,
            Phase::Stopped => Some("stopped".to_owned()),
            Phase::Died(status) => Some(status.clone()),
        }
    }

    /// Resolves when the server ends without having been asked to; otherwise never.
    pub(crate) fn died(&self) -> impl Future<Output = String> + Send + 'static + use<> {
        let mut phase = self.phase.subscribe();
        async move {
            let died = phase
                .wait_for(|phase| matches!(phase, Phase::Died(_)))
                .await
                .map(|phase| phase.clone());
            match died {
                Ok(Phase::Died(status)) => status,
                // Stopped on purpose, with no user left.
                _ => std::future::pending().await,
            }
        }
    }

    /// Stops the server: fast first, which ends every session and writes everything
    /// out, then without ceremony, which costs a recovery at the next start.
    pub(crate) async fn stop(self) -> Result<(), Error> {
        self.begin_stop();
        if self.ends_within(FAST).await {
            return Ok(());
        }
        tracing::warn!(pid = self.pid, "PostgreSQL did not stop in time; stopping it at once");
        // A failure means that it has just ended.
        let _ = process::signal(self.pid, libc::SIGQUIT);
        match self.ends_within(IMMEDIATE).await {
            true => Ok(()),
            false => Err(Error::NotStopped(self.pid)),
        }
    }

    /// Signals only a server that has not been reaped: its number may be another's by then.
    fn begin_stop(&self) {
        let running = self.phase.send_if_modified(|phase| {
            let running = *phase == Phase::Running;
            if running {
                *phase = Phase::Stopping;
            }
            running
        });
        if running {
            postmaster::interrupt(self.pid);
        }
    }

    async fn ends_within(&self, limit: Duration) -> bool {
        let mut phase = self.phase.subscribe();
        let ended = phase.wait_for(|phase| matches!(phase, Phase::Stopped | Phase::Died(_)));
        tokio::time::timeout(limit, ended).await.is_ok()
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        self.begin_stop();
    }
}

fn attend(
    mut command: Command,
    lock: Arc<Lock>,
    answer: oneshot::Sender<io::Result<i32>>,
    phase: &watch::Sender<Phase>,
) {
    lock.note_starting();
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => {
            lock.note_ended();
            // Nobody listens only if the start was given up.
            let _ = answer.send(Err(error));
            return;
        }
    };
    let pid = i32::try_from(child.id()).unwrap_or_default();
    lock.note_started(pid);
    if answer.send(Ok(pid)).is_err() {
        postmaster::interrupt(pid);
    }
    let status = child
        .wait()
        .map_or_else(|error| error.to_string(), |status| status.to_string());
    lock.note_ended();
    // Free before anybody is told: who hears of it may start the next server.
    drop(lock);
    phase.send_modify(|phase| {
        *phase = match phase {
            Phase::Stopping => Phase::Stopped,
            _ => Phase::Died(status),
        };
    });
}
