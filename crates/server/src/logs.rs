//! What happens, line by line, on the standard error.

use crate::config::{Log, LogFormat};
use std::io::{IsTerminal, stderr};
use tracing_subscriber::{EnvFilter, fmt, prelude::*};

/// Libraries that say too much; the operator's own filter comes after and wins.
const QUIET: &str =
    "graphile_worker=warn,graphile_worker_migrations=warn,hyper=warn,tokio_postgres=warn,deadpool.postgres=error";

/// Starts to write the log.
pub fn start(log: &Log) {
    let filter = EnvFilter::new(format!("{QUIET},{}", log.filter));
    let registry = tracing_subscriber::registry().with(filter);
    match log.format {
        LogFormat::Pretty => {
            let layer = fmt::layer()
                .compact()
                .with_target(false)
                .with_ansi(stderr().is_terminal())
                .with_writer(stderr);
            registry.with(layer).init();
        }
        LogFormat::Json => registry
            .with(fmt::layer().json().flatten_event(true).with_writer(stderr))
            .init(),
    }
}
