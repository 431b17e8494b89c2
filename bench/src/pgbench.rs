//! The database without the server: one prepared statement and one commit per lead.

use crate::cluster::Cluster;
use hdrhistogram::Histogram;
use std::{
    io::{BufRead, BufReader, Error, Result},
    process::Command,
    time::Duration,
};

/// What pgbench saw.
pub struct Seen {
    /// Transactions a second.
    pub rate: f64,
    /// Latencies in microseconds.
    pub micros: Histogram<u64>,
}

/// What pgbench runs, over how many merchants.
#[derive(Debug, Clone, Copy)]
pub struct Script {
    pub path: &'static str,
    pub merchants: u32,
}

/// Runs a script with a number of clients.
pub fn run(cluster: &Cluster, script: Script, clients: usize, seconds: Duration) -> Result<Seen> {
    let folder = tempfile::tempdir()?;
    let prefix = folder.path().join("log");
    let output = Command::new("pgbench")
        .args([
            "-n", "-M", "prepared", "-U", "leads", "-D", "i=0", "-j", "2", "--log", "-c",
        ])
        .arg(clients.to_string())
        .args(["-T", &seconds.as_secs().to_string(), "-f", script.path, "-D"])
        .arg(format!("merchants={}", script.merchants))
        .arg("-h")
        .arg(cluster.socket())
        .arg("--log-prefix")
        .arg(&prefix)
        .arg("bare")
        .output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let rate = text
        .lines()
        .find_map(|line| line.strip_prefix("tps = ")?.split(' ').next()?.parse().ok());
    let rate = rate.ok_or_else(|| Error::other(String::from_utf8_lossy(&output.stderr).into_owned()))?;
    Ok(Seen {
        rate,
        micros: latencies(folder.path())?,
    })
}

/// The third column of the logs of all threads.
fn latencies(folder: &std::path::Path) -> Result<Histogram<u64>> {
    let mut micros = Histogram::new_with_bounds(1, 60_000_000, 3).expect("bounds of a histogram");
    for entry in std::fs::read_dir(folder)? {
        for line in BufReader::new(std::fs::File::open(entry?.path())?).lines() {
            if let Some(latency) = line?.split(' ').nth(2).and_then(|column| column.parse().ok()) {
                micros.saturating_record(latency);
            }
        }
    }
    Ok(micros)
}
