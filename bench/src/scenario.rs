//! What is measured, against what.

use crate::{
    cluster::Cluster,
    load::load,
    pgbench::{self, Script},
    report::{Round, Usage},
    work::{Kind, Pending},
};
use std::{collections::VecDeque, io::Result, time::Duration};

/// A kind of request at a number of connections, and the script of pgbench it is held against.
pub struct Measurement {
    kind: Kind,
    connections: usize,
    script: Option<Script>,
    /// Started on time at a share of the rate that was just reached, instead of one after the other.
    open: bool,
    /// Leads made for this scenario: those of a hot merchant are not spread, and pgbench captures new ones too.
    pending: Pending,
}

/// The share: busy, with some air.
const OPEN: f64 = 0.6;

const HOT: Option<Script> = script("bench/sql/reserve.sql", 1);
const SPREAD: Option<Script> = script("bench/sql/reserve.sql", 1000);
const CAPTURE: Option<Script> = script("bench/sql/capture_spread.sql", 1000);
const BALANCE: Option<Script> = script("bench/sql/balance.sql", 1000);

const fn script(path: &'static str, merchants: u32) -> Option<Script> {
    Some(Script { path, merchants })
}

/// The table of targets, or everything.
pub fn measurements(full: bool, slow_disk: bool) -> Vec<Measurement> {
    let of = |kind, script, connections: &[usize]| -> Vec<Measurement> {
        let at = |connections: &usize| Measurement {
            kind,
            connections: *connections,
            script,
            open: false,
            pending: Pending::default(),
        };
        connections.iter().map(at).collect()
    };
    let open = |kind| {
        let of_kind = of(kind, None, &[64]).into_iter();
        of_kind.map(|closed| Measurement { open: true, ..closed }).collect()
    };
    let all: &[usize] = &[1, 8, 32, 64, 128, 256];
    let at = |few: &'static [usize]| if full { all } else { few };
    if slow_disk {
        return of(Kind::CreateHot, HOT, at(&[32, 128]));
    }
    [
        of(Kind::CreateHot, HOT, at(&[1, 32, 64])),
        of(Kind::CreateSpread, SPREAD, at(&[32, 64])),
        of(Kind::Validate, CAPTURE, at(&[32])),
        of(Kind::Balance, BALANCE, at(&[32])),
        of(Kind::Mix, None, at(&[32])),
        of(Kind::PendingPage, None, at(&[32])),
        of(Kind::Statistics, None, at(&[32])),
        of(Kind::CreateHot, None, at(&[256])),
        open(Kind::CreateHot),
        open(Kind::CreateSpread),
    ]
    .into_iter()
    .flatten()
    .collect()
}

impl Measurement {
    pub fn name(&self) -> String {
        let loop_kind = if self.open { " open" } else { "" };
        format!("{:?} {}{loop_kind}", self.kind, self.connections)
    }

    /// One round: ours, then pgbench.
    pub async fn run(&self, cluster: &Cluster, seconds: Duration) -> Result<Round> {
        self.prepare(cluster, seconds).await?;
        let per_second = self.pace(cluster, seconds).await?;
        let before = Usage::read(cluster)?;
        let ours = load(cluster, self.kind, self.connections, &self.pending, seconds, per_second).await?;
        let used = Usage::read(cluster)?.since(&before);
        let base = match self.script {
            None => None,
            Some(script) => Some(pgbench::run(cluster, script, self.connections, seconds)?),
        };
        Ok(Round {
            name: self.name(),
            ours,
            base,
            used,
        })
    }

    /// The rate at which an open loop starts its requests.
    async fn pace(&self, cluster: &Cluster, seconds: Duration) -> Result<Option<f64>> {
        if !self.open {
            return Ok(None);
        }
        let reached = load(cluster, self.kind, self.connections, &self.pending, seconds, None).await?;
        Ok(Some(OPEN * reached.good as f64 / reached.elapsed.as_secs_f64()))
    }

    /// Leads to decide must exist first.
    async fn prepare(&self, cluster: &Cluster, seconds: Duration) -> Result<()> {
        if self.kind != Kind::Validate {
            return Ok(());
        }
        let wanted = usize::try_from(seconds.as_secs()).unwrap_or(5) * 12_000;
        while self.pending.borrow().len() < wanted {
            load(
                cluster,
                Kind::CreateSpread,
                128,
                &self.pending,
                Duration::from_secs(2),
                None,
            )
            .await?;
        }
        shuffle(&mut self.pending.borrow_mut());
        let each = 4_000 * seconds.as_secs() / 5;
        let sql = format!(
            "\\set clients {}\n\\set each {each}\n{}",
            self.connections,
            include_str!("../sql/captures.sql")
        );
        cluster.psql("bare", &sql)?;
        cluster.psql("leads", "analyze")?;
        Ok(())
    }
}

/// Leads of one batch of creations should not be decided in one batch.
fn shuffle(pending: &mut VecDeque<(u64, String)>) {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    for last in (1..pending.len()).rev() {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        pending.swap(last, (state % (last as u64 + 1)) as usize);
    }
}
