//! How the private PostgreSQL is configured.
//!
//! Given on the command line at every start rather than written into the cluster
//! once: a new version of the service brings its settings to old data.

use crate::binaries::Binaries;
use crate::layout::{Layout, PORT};
use std::ffi::OsString;
use std::fs;

const MIB: u64 = 1024 * 1024;

/// Settings that never depend on the machine.
const FIXED: &[&str] = &[
    // Reached through the socket's folder only.
    "listen_addresses=",
    "unix_socket_permissions=0700",
    // Money: what was committed survives a power cut.
    "fsync=on",
    "full_page_writes=on",
    "synchronous_commit=on",
    // Short statements: compiling them costs more than it saves.
    "jit=off",
    "max_connections=200",
    "max_wal_size=2GB",
    "timezone=UTC",
    "log_timezone=UTC",
    // The file is ours: no second process that collects, English words that can be recognised.
    "logging_collector=off",
    "log_destination=stderr",
    "log_line_prefix=%m [%p] ",
    "lc_messages=C",
    // DETAIL lines repeat the values of a row, which may be a customer's contact data.
    "log_error_verbosity=terse",
    "cluster_name=leads",
];

/// The arguments of `postgres`.
pub(crate) fn arguments(layout: &Layout, binaries: &Binaries) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = vec!["-D".into(), layout.cluster.clone().into()];
    let mut set = |setting: OsString| arguments.extend(["-c".into(), setting]);
    FIXED.iter().for_each(|setting| set(setting.into()));
    set(format!("port={PORT}").into());
    set(format!("shared_buffers={}MB", shared_buffers(memory())).into());
    set(socket_setting(layout));
    // Whole pages go to the log after every checkpoint, ten for a lead in a large database.
    let compression = if binaries.has_lz4() { "lz4" } else { "on" };
    set(format!("wal_compression={compression}").into());
    if binaries.has_statement_statistics() {
        set("shared_preload_libraries=pg_stat_statements".into());
    }
    arguments
}

/// A list of folders whose items are quoted like identifiers.
fn socket_setting(layout: &Layout) -> OsString {
    let folder = layout.socket_dir.to_string_lossy().replace('"', "\"\"");
    format!("unix_socket_directories=\"{folder}\"").into()
}

/// An eighth of the memory, in MiB: the database shares the machine with the service.
fn shared_buffers(memory: u64) -> u64 {
    (memory / 8 / MIB).clamp(128, 1024)
}

/// The memory of the machine or of the container, whichever is less; 0 if unknown.
fn memory() -> u64 {
    let machine = fs::read_to_string("/proc/meminfo")
        .ok()
        .and_then(|text| total_in(&text));
    let container = fs::read_to_string("/sys/fs/cgroup/memory.max")
        .ok()
        .and_then(|text| text.trim().parse().ok());
    machine.into_iter().chain(container).min().unwrap_or(0)
}

fn total_in(meminfo: &str) -> Option<u64> {
    let line = meminfo.lines().find_map(|line| line.strip_prefix("MemTotal:"))?;
    let kibibytes: u64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kibibytes * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buffers_follow_the_memory_within_bounds() {
        assert_eq!(shared_buffers(0), 128);
        assert_eq!(shared_buffers(4096 * MIB), 512);
        assert_eq!(shared_buffers(64 * 1024 * MIB), 1024);
        assert_eq!(
            total_in("MemTotal:       24660000 kB\nMemFree: 1 kB"),
            Some(24_660_000 * 1024)
        );
    }
}
