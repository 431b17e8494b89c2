//! Measures the release binary over HTTP, interleaved with `pgbench` on the same cluster.
#![expect(clippy::float_arithmetic, reason = "rates and ratios, never money")]
#![expect(clippy::print_stdout, reason = "the result is the table it prints")]

mod cluster;
mod http;
mod load;
mod market;
mod pgbench;
mod report;
mod scenario;
mod tokens;
mod work;

use clap::Parser;
use cluster::Cluster;
use report::Report;
use std::{path::PathBuf, time::Duration};

/// What to measure.
#[derive(Debug, Parser)]
struct Options {
    /// The binary that is measured.
    #[arg(long, default_value = "target/release/leads")]
    binary: PathBuf,
    /// Rounds of each measurement; ours and pgbench take turns.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// Seconds of each side in each round.
    #[arg(long, default_value_t = 5)]
    seconds: u64,
    /// Only measurements whose name contains this.
    #[arg(long, default_value = "")]
    only: String,
    /// Every scenario at 1, 8, 32, 64, 128 and 256 connections instead of the table of targets.
    #[arg(long)]
    full: bool,
    /// Leads that exist before the measurements.
    #[arg(long, default_value_t = 0)]
    leads: u64,
    /// A library that PostgreSQL preloads, to make flushes slower.
    #[arg(long)]
    preload: Option<PathBuf>,
    /// Where the results are written as JSON.
    #[arg(long, default_value = "target/bench.json")]
    json: PathBuf,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let options = Options::parse();
    let cluster = Cluster::start(&options.binary, options.preload.as_deref(), options.leads).await?;
    let seconds = Duration::from_secs(options.seconds);
    let mut report = Report::new(options.preload.is_some(), options.leads);
    for measurement in scenario::measurements(options.full, options.preload.is_some()) {
        if !measurement.name().contains(&options.only) {
            continue;
        }
        println!("… {}", measurement.name());
        for _ in 0..options.rounds {
            report.add(measurement.run(&cluster, seconds).await?);
        }
        report.print_last();
    }
    println!("… auditing");
    report.audited(cluster.audit()?);
    report.print();
    std::fs::write(&options.json, report.json()?)?;
    cluster.stop()?;
    Ok(())
}
