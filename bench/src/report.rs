//! Medians of the rounds, and their ratios.

use crate::{cluster::Cluster, load, pgbench};
use serde_json::{Value, json};
use std::{fs, io::Result};

/// One round of a measurement.
pub struct Round {
    pub name: String,
    pub ours: load::Seen,
    pub base: Option<pgbench::Seen>,
    pub used: Usage,
}

/// What the server and the database used.
pub struct Usage {
    cpu_ticks: u64,
    wal_bytes: u64,
    commits: u64,
    resident_kb: u64,
}

impl Usage {
    pub fn read(cluster: &Cluster) -> Result<Self> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", cluster.pid()))?;
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or("").split_whitespace().collect();
        let ticks = |n: usize| fields.get(n).and_then(|field| field.parse::<u64>().ok()).unwrap_or(0);
        let status = fs::read_to_string(format!("/proc/{}/status", cluster.pid()))?;
        let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let sql = "select (pg_current_wal_lsn() - '0/0')::bigint, xact_commit from pg_stat_database
                   where datname = 'leads'";
        let row = cluster.psql("leads", sql)?;
        let (wal, commits) = row.split_once('|').unwrap_or(("0", "0"));
        Ok(Self {
            cpu_ticks: ticks(11) + ticks(12),
            wal_bytes: wal.parse().unwrap_or(0),
            commits: commits.parse().unwrap_or(0),
            resident_kb: resident
                .and_then(|kb| kb.split_whitespace().next()?.parse().ok())
                .unwrap_or(0),
        })
    }

    pub fn since(self, before: &Self) -> Self {
        Self {
            cpu_ticks: self.cpu_ticks - before.cpu_ticks,
            wal_bytes: self.wal_bytes - before.wal_bytes,
            commits: self.commits - before.commits,
            resident_kb: self.resident_kb,
        }
    }
}

/// All rounds.
pub struct Report {
    slow_disk: bool,
    leads_before: u64,
    rounds: Vec<Round>,
    sound: bool,
}

impl Report {
    pub fn new(slow_disk: bool, leads_before: u64) -> Self {
        Self {
            slow_disk,
            leads_before,
            rounds: Vec::new(),
            sound: false,
        }
    }

    pub fn add(&mut self, round: Round) {
        self.rounds.push(round);
    }

    pub fn audited(&mut self, sound: bool) {
        self.sound = sound;
    }

    pub fn print_last(&self) {
        if let Some(last) = self.rounds.last() {
            println!("{HEAD}\n{}", self.line(&last.name));
        }
    }

    pub fn print(&self) {
        println!("\n{HEAD}");
        let mut names: Vec<&str> = self.rounds.iter().map(|round| round.name.as_str()).collect();
        names.dedup();
        for name in &names {
            println!("{}", self.line(name));
        }
        println!(
            "audit: {}",
            if self.sound {
                "every invariant holds"
            } else {
                "CONTRADICTIONS"
            }
        );
    }

    fn line(&self, name: &str) -> String {
        let f = self.figures(name);
        let cell = |key: &str, decimals: usize| {
            f[key]
                .as_f64()
                .map_or_else(|| "–".to_owned(), |number| format!("{number:.decimals$}"))
        };
        format!(
            "{name:<20} {:>8} {:>8} {:>6} {:>8} {:>8} {:>8} {:>6} {:>7} {:>7} {:>6} {:>6} {:>4}",
            cell("rate", 0),
            cell("pgbench", 0),
            cell("ratio", 2),
            cell("p50_us", 0),
            cell("p99_us", 0),
            cell("p999_us", 0),
            cell("p50_ratio", 2),
            cell("p99_ratio", 2),
            cell("cpu_us", 1),
            cell("wal_bytes", 0),
            cell("commits", 3),
            cell("memory_mb", 0),
        )
    }

    /// Medians of the rounds of a measurement.
    fn figures(&self, name: &str) -> Value {
        let rounds: Vec<&Round> = self.rounds.iter().filter(|round| round.name == name).collect();
        let of =
            |figure: &dyn Fn(&Round) -> Option<f64>| median(rounds.iter().filter_map(|round| figure(round)).collect());
        let rate = |round: &Round| round.ours.good as f64 / round.ours.elapsed.as_secs_f64();
        let quantile = |q: f64| move |round: &Round| Some(round.ours.micros.value_at_quantile(q) as f64);
        let against = |q: f64| {
            move |round: &Round| {
                let base = round.base.as_ref()?.micros.value_at_quantile(q) as f64;
                Some(round.ours.micros.value_at_quantile(q) as f64 / base)
            }
        };
        let each = |round: &Round, amount: u64| Some(amount as f64 / round.ours.good.max(1) as f64);
        json!({
            "name": name,
            "rounds": rounds.len(),
            "rate": of(&|r| Some(rate(r))),
            "bad_answers": rounds.iter().map(|round| round.ours.bad).sum::<u64>(),
            "pgbench": of(&|r| r.base.as_ref().map(|base| base.rate)),
            "ratio": of(&|r| r.base.as_ref().map(|base| rate(r) / base.rate)),
            "p50_us": of(&quantile(0.5)),
            "p99_us": of(&quantile(0.99)),
            "p999_us": of(&quantile(0.999)),
            "p50_ratio": of(&against(0.5)),
            "p99_ratio": of(&against(0.99)),
            "cpu_us": of(&|r| each(r, r.used.cpu_ticks * 10_000)),
            "wal_bytes": of(&|r| each(r, r.used.wal_bytes)),
            "commits": of(&|r| each(r, r.used.commits)),
            "memory_mb": of(&|r| Some(r.used.resident_kb as f64 / 1024.0)),
        })
    }

    pub fn json(&self) -> serde_json::Result<String> {
        let mut names: Vec<&str> = self.rounds.iter().map(|round| round.name.as_str()).collect();
        names.dedup();
        serde_json::to_string_pretty(&json!({
            "fsync_plus_1_ms": self.slow_disk,
            "leads_before": self.leads_before,
            "audit": self.sound,
            "measurements": names.iter().map(|name| self.figures(name)).collect::<Vec<_>>(),
        }))
    }
}

const HEAD: &str =
    "what                     rate  pgbench  ratio   p50 µs   p99 µs p99.9 µs p50 ÷  p99 ÷  cpu µs  WAL B commits MB";

fn median(mut figures: Vec<f64>) -> Option<f64> {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied()
}
