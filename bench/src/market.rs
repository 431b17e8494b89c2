//! A large market in minutes: as many leads as one likes, in 1000 merchants over the last year.

use crate::cluster::Cluster;
use std::{
    fmt::Write,
    io::{Error, Result},
};

/// Merchants that share the leads.
const MERCHANTS: u64 = 1_000;
/// People who bring them.
const PEOPLE: u64 = 500;
/// Leads in one transaction, about: enough to be fast, few enough for the temporary tables.
const LEADS_AT_ONCE: u64 = 100_000;

/// Makes a market of that many leads in an empty database.
pub fn fill(cluster: &Cluster, leads: u64) -> Result<()> {
    let script = script(leads).map_err(Error::other)?;
    cluster.psql("leads", &script).map(drop)
}

/// The variables and statements for `psql`.
fn script(leads: u64) -> std::result::Result<String, std::fmt::Error> {
    let (each, more) = (leads / MERCHANTS, leads % MERCHANTS);
    let at_once = usize::try_from((LEADS_AT_ONCE / (each + 1)).clamp(1, MERCHANTS)).unwrap_or(1);
    let mut script = String::new();
    for (name, number) in [("people", PEOPLE), ("each", each), ("more", more)] {
        writeln!(script, "\\set {name} {number}")?;
    }
    script.push_str(include_str!("../sql/people.sql"));
    for first in (1..=MERCHANTS).step_by(at_once) {
        let last = (first + at_once as u64 - 1).min(MERCHANTS);
        writeln!(script, "\\set first {first}\n\\set last {last}")?;
        script.push_str(include_str!("../sql/market.sql"));
    }
    // Plans that were made for empty tables would read whole ones.
    script.push_str("analyze;\n");
    Ok(script)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    /// The program under test: `LEADS_BIN`, or what `cargo build` leaves.
    fn binary() -> PathBuf {
        let built = || concat!(env!("CARGO_MANIFEST_DIR"), "/../target/debug/leads").into();
        std::env::var_os("LEADS_BIN").map_or_else(built, PathBuf::from)
    }

    #[tokio::test]
    async fn a_market_is_sound() {
        let binary = binary();
        assert!(binary.is_file(), "no {}: cargo build --bin leads", binary.display());
        let cluster = Cluster::start(&binary, None, 2_500)
            .await
            .expect("a server with a market");
        let made = cluster.psql("leads", "select count(*), count(distinct merchant_id) from leads");
        assert_eq!(made.expect("a count"), "2500|1000");
        assert!(cluster.audit().expect("an audit"), "the audit complains");
        cluster.stop().expect("stopped");
    }
}
