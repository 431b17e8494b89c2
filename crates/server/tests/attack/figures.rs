//! What an attack did to the others, in one line.

use std::{fmt, time::Duration};

/// What the others noticed.
#[derive(Debug, Default)]
pub struct Served {
    /// How long each answer took.
    pub took: Vec<Duration>,
    /// Answers of 500 and above, and none at all.
    pub failed: usize,
}

/// One attack.
#[derive(Debug)]
pub struct Figures {
    pub name: &'static str,
    pub served: Served,
    /// From the end of the attack until everything is as quick as ever.
    pub recovery: Duration,
    /// Memory of the server, in kilobytes.
    pub before: u64,
    pub most: u64,
    /// Connections that the attacker held at the same time; none where that is not the attack.
    pub held: u64,
}

impl Served {
    pub fn answers(&self) -> usize {
        self.took.len()
    }

    pub fn worst(&self) -> Duration {
        self.took.iter().max().copied().unwrap_or_default()
    }

    fn percentile(&self, hundredths: usize) -> Duration {
        let mut took = self.took.clone();
        took.sort_unstable();
        let at = (took.len() * hundredths / 100).min(took.len().saturating_sub(1));
        took.get(at).copied().unwrap_or_default()
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let milliseconds = |time: Duration| time.as_millis();
        let (p50, p99) = (self.served.percentile(50), self.served.percentile(99));
        let each = match self.held {
            0 => "-".to_owned(),
            held => format!("{} kB", self.most.saturating_sub(self.before) / held),
        };
        write!(
            f,
            "| {:<30} | {:>6} | {:>4} ms | {:>5} ms | {:>5} ms | {:>3} | {:>7} | {:>5.1} s |",
            self.name,
            self.served.answers(),
            milliseconds(p50),
            milliseconds(p99),
            milliseconds(self.served.worst()),
            self.served.failed,
            each,
            self.recovery.as_secs_f64()
        )
    }
}

/// Memory of a process, in kilobytes.
pub fn resident(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).expect("its state");
    let size = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:")?.split_whitespace().next()?.parse().ok());
    size.expect("a size")
}
