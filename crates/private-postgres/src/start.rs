//! Starting the server, also after everything was killed.

use crate::binaries::Binaries;
use crate::child::Child;
use crate::layout::Layout;
use crate::lock::Lock;
use crate::postmaster::Postmaster;
use crate::ready::Unready;
use crate::{Error, initdb, log, postmaster, process, ready, settings};
use std::io;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout};
use tokio_postgres::Config;

/// Between two looks at whether the server accepts connections.
pub(crate) const POLL: Duration = Duration::from_millis(5);

/// A server that is alive but not ready is replaying what a crash left.
const RECOVERY: Duration = Duration::from_secs(300);

/// How long remains of a killed server may stand in the way, and how often to try.
const OCCUPIED: Duration = Duration::from_secs(30);
const RETRY: Duration = Duration::from_millis(250);

/// How long an orphan may take for a fast shutdown, then for an immediate one.
const ORPHAN: [(i32, Duration); 2] = [
    (libc::SIGINT, Duration::from_secs(30)),
    (libc::SIGQUIT, Duration::from_secs(10)),
];

/// Waits for the server of a killed owner to be gone. The system has asked it to
/// stop already, where it can; asking again changes nothing.
pub(crate) async fn end_orphan(layout: &Layout, orphan: &Postmaster) -> Result<(), Error> {
    tracing::info!(
        pid = orphan.pid,
        "waiting for the PostgreSQL of a killed process to stop"
    );
    for (signal, limit) in ORPHAN {
        // A failure means that it has just ended.
        let _ = process::signal(orphan.pid, signal);
        if timeout(limit, gone(layout, orphan.pid)).await.is_ok() {
            return Ok(());
        }
    }
    Err(Error::NotStopped(orphan.pid))
}

async fn gone(layout: &Layout, pid: i32) {
    while postmaster::is_alive(pid, &layout.cluster) {
        sleep(POLL).await;
    }
}

/// Starts the server and waits until it accepts connections.
pub(crate) async fn start(layout: &Layout, binaries: &Binaries, lock: &Arc<Lock>) -> Result<Child, Error> {
    let deadline = Instant::now() + OCCUPIED;
    loop {
        let reason = match attempt(layout, binaries, lock).await? {
            Attempt::Ready(child) => return Ok(child),
            Attempt::Ended(reason) => reason,
        };
        if !is_occupied(&reason) {
            // On a full disk the reason may not have been written.
            log::check_room(layout).map_err(|error| Error::io(&layout.data_dir, error))?;
            return Err(failed(layout, reason));
        }
        if Instant::now() > deadline {
            return Err(not_ready(layout, OCCUPIED, reason));
        }
        tracing::debug!(reason, "remains of an earlier PostgreSQL are in the way");
        if !postmaster::remove_stale_locks(layout) {
            sleep(RETRY).await;
        }
    }
}

/// What came of one start.
enum Attempt {
    /// The server is ready.
    Ready(Child),
    /// It ended, for this reason.
    Ended(String),
}

async fn attempt(layout: &Layout, binaries: &Binaries, lock: &Arc<Lock>) -> Result<Attempt, Error> {
    let (command, words_from) = command(layout, binaries).map_err(|error| Error::io(&layout.log, error))?;
    let spawned = Child::spawn(command, Arc::clone(lock)).await;
    let child = spawned.map_err(|error| Error::io(&binaries.program("postgres"), error))?;
    match until_ready(layout, &child).await? {
        None => Ok(Attempt::Ready(child)),
        Some(status) => Ok(Attempt::Ended(
            log::reason_since(&layout.log, words_from).unwrap_or(status),
        )),
    }
}

/// The command, and where in the log its words will begin.
fn command(layout: &Layout, binaries: &Binaries) -> io::Result<(Command, u64)> {
    let (output, words_from) = log::open(layout)?;
    let mut command = initdb::command_for(&binaries.program("postgres"), layout);
    command.args(settings::arguments(layout, binaries));
    command.stdin(Stdio::null()).stdout(output.try_clone()?).stderr(output);
    process::own_group(&mut command);
    process::die_with_parent(&mut command, libc::SIGINT);
    Ok((command, words_from))
}

/// `None` when the server is ready, its status when it has ended.
async fn until_ready(layout: &Layout, child: &Child) -> Result<Option<String>, Error> {
    let config = config(layout);
    let deadline = Instant::now() + RECOVERY;
    loop {
        let answer = ready::probe(&config).await;
        // Looked at after the answer: it must not come from a server that was dying.
        if let Some(status) = child.ended() {
            return Ok(Some(status));
        }
        match answer {
            Ok(()) => return Ok(None),
            Err(Unready::Ever(reason)) => return Err(failed(layout, reason)),
            Err(Unready::Yet(reason)) if Instant::now() > deadline => return Err(not_ready(layout, RECOVERY, reason)),
            Err(Unready::Yet(_)) => sleep(POLL).await,
        }
    }
}

/// How to connect to the server that we start.
pub(crate) fn config(layout: &Layout) -> Config {
    ready::config(&layout.socket_dir, crate::layout::PORT)
}

/// What PostgreSQL says while a killed server, or a child of it, is not quite gone.
fn is_occupied(reason: &str) -> bool {
    reason.starts_with("lock file \"") || reason.contains("pre-existing shared memory block")
}

/// The server, ours or another's, gave up or refuses us.
pub(crate) fn failed(layout: &Layout, reason: String) -> Error {
    Error::from_words(&layout.data_dir, &reason).unwrap_or_else(|| Error::StartFailed {
        reason,
        log: layout.log.clone(),
    })
}

/// The server, ours or another's, took too long.
pub(crate) fn not_ready(layout: &Layout, waited: Duration, reason: String) -> Error {
    Error::NotReady {
        cluster: layout.cluster.clone(),
        seconds: waited.as_secs(),
        reason,
    }
}
