//! What the system allows this process.

use crate::{Stop, config::Config};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// Descriptors for everything but connections of clients: pools and lanes, files, the runtime.
const OURS: u64 = 64;

/// Asks for as many file descriptors as the configured connections need, and refuses to start with less: a server
/// that runs out of them accepts nobody and reads nothing.
pub fn raise(config: &Config) -> Result<(), Stop> {
    let needed = needed(config);
    let limit = getrlimit(Resource::Nofile);
    if limit.current.is_none_or(|current| current >= needed) {
        return Ok(());
    }
    let wanted = Rlimit {
        current: Some(limit.maximum.map_or(needed, |maximum| maximum.min(needed))),
        maximum: limit.maximum,
    };
    // What could not be raised is compared all the same.
    let _ = setrlimit(Resource::Nofile, wanted);
    match getrlimit(Resource::Nofile).current {
        Some(current) if current < needed => Err(Stop::new(format!(
            "LEADS_MAX_CONNECTIONS: {} connections need {needed} file descriptors, and the system allows {current}: \
             raise `ulimit -n` (LimitNOFILE= of systemd), or allow fewer connections",
            config.max_connections
        ))),
        _ => Ok(()),
    }
}

fn needed(config: &Config) -> u64 {
    OURS + u64::try_from(config.max_connections.get()).unwrap_or(u64::MAX / 2)
}
