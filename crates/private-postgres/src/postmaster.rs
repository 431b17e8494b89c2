//! The server process that has a cluster open, started by us or not.

use crate::layout::{Layout, socket_in};
use crate::process;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What `postmaster.pid` says about a process that is really there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Postmaster {
    pub(crate) pid: i32,
    pub(crate) port: u16,
    pub(crate) socket_dir: PathBuf,
}

/// The process that runs the cluster, if there is one.
pub(crate) fn running(cluster: &Path) -> Option<Postmaster> {
    let text = fs::read_to_string(cluster.join("postmaster.pid")).ok()?;
    parse(&text).filter(|postmaster| is_alive(postmaster.pid, cluster))
}

/// Lines: process, data folder, start time, port, socket folder, address, …
/// The later ones come a moment after the first.
fn parse(text: &str) -> Option<Postmaster> {
    let mut lines = text.lines();
    // A single-user server writes its id negated.
    let pid = lines.next()?.trim().parse::<i32>().ok()?.abs();
    let port = lines
        .nth(2)
        .and_then(|line| line.trim().parse().ok())
        .unwrap_or_default();
    let socket_dir = lines.next().unwrap_or_default().trim().into();
    Some(Postmaster { pid, port, socket_dir })
}

/// Whether this process still has the cluster open; a number that was given to
/// another program since, or a dead process not yet reaped, does not count.
#[cfg(target_os = "linux")]
pub(crate) fn is_alive(pid: i32, cluster: &Path) -> bool {
    works_in(&pid.to_string(), cluster)
}

/// Without `/proc` only the number can be looked at.
#[cfg(not(target_os = "linux"))]
pub(crate) fn is_alive(pid: i32, _cluster: &Path) -> bool {
    match process::signal(pid, 0) {
        Ok(()) => true,
        Err(error) => error.raw_os_error() == Some(libc::EPERM),
    }
}

/// Removes the lock files of a dead server that PostgreSQL itself does not dare to
/// remove (its number is in use again, or its parent has not reaped it). Does nothing as
/// long as any process works in the cluster. Says whether it removed them.
pub(crate) fn remove_stale_locks(layout: &Layout) -> bool {
    if !is_deserted(&layout.cluster) {
        return false;
    }
    let socket = socket_in(&layout.socket_dir);
    let socket_lock = socket.with_file_name(format!(
        "{}.lock",
        socket.file_name().unwrap_or_default().to_string_lossy()
    ));
    let removed = [layout.cluster.join("postmaster.pid"), socket_lock].map(|path| remove(&path));
    removed.contains(&true)
}

fn remove(path: &Path) -> bool {
    match fs::remove_file(path) {
        Ok(()) => true,
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(error) => {
            tracing::warn!(%error, path = %path.display(), "a stale lock file could not be removed");
            false
        }
    }
}

/// Every process of a server, also a child that outlives it, works in the cluster's folder.
#[cfg(target_os = "linux")]
fn is_deserted(cluster: &Path) -> bool {
    let Ok(processes) = fs::read_dir("/proc") else {
        return false;
    };
    let names = processes
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned());
    !names
        .filter(|name| name.bytes().all(|byte| byte.is_ascii_digit()))
        .any(|pid| works_in(&pid, cluster))
}

/// Where that cannot be seen, nothing is ever removed.
#[cfg(not(target_os = "linux"))]
fn is_deserted(_cluster: &Path) -> bool {
    false
}

/// Compares what the paths lead to: names differ between containers and after a move.
#[cfg(target_os = "linux")]
fn works_in(pid: &str, cluster: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let folder = fs::metadata(format!("/proc/{pid}/cwd"));
    match (folder, fs::metadata(cluster)) {
        (Ok(one), Ok(other)) => (one.dev(), one.ino()) == (other.dev(), other.ino()),
        _ => false,
    }
}

/// Asks a server to stop at once; one that has just gone is as good.
pub(crate) fn interrupt(pid: i32) {
    if let Err(error) = process::signal(pid, libc::SIGINT) {
        tracing::debug!(pid, %error, "the server could not be signalled");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_pid_file() {
        let full = "812\n/srv/leads/postgres\n1767225600\n5432\n/srv/leads/run\n\n  819  0\nready   \n";
        let expected = Postmaster {
            pid: 812,
            port: 5432,
            socket_dir: "/srv/leads/run".into(),
        };
        assert_eq!(parse(full), Some(expected));
        assert_eq!(parse("812\n").map(|found| found.pid), Some(812));
        assert_eq!(parse(""), None);
    }

    #[test]
    fn another_program_with_the_number_is_not_a_server() {
        let pid = i32::try_from(std::process::id()).expect("small");
        assert!(!is_alive(pid, Path::new("/usr")));
    }
}
