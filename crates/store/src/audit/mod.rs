//! Recomputes every invariant from the rows, merchant by merchant, then the sums of all.

mod alerts;
mod checks;
mod documents;
pub mod result;
mod settlements;
mod statistics;

use crate::{Connection, StoreError};
use checks::Check;
use std::{collections::BTreeMap, fmt, time::Duration};
use tokio_postgres::{Client, Row, Transaction};
use uuid::Uuid;

/// Rows that cannot all be true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// Which invariant they break.
    pub invariant: &'static str,
    /// The merchant of the rows; none when it is a sum over all.
    pub merchant: Option<Uuid>,
    /// What contradicts what.
    pub what: String,
}

/// What an audit looked at, and found.
#[derive(Debug, Default)]
pub struct Report {
    /// Merchants looked at.
    pub merchants: usize,
    /// Invariants proven for each.
    pub invariants: usize,
    /// Everything that cannot be true, as far as it is listed.
    pub contradictions: Vec<Contradiction>,
    /// How often each invariant is broken, listed or not.
    pub violations: BTreeMap<&'static str, usize>,
}

/// Merchants in one statement: enough to be fast, few enough to be small.
const MERCHANTS_AT_ONCE: usize = 50;
/// A check of the roles, which are no rows.
const ROLES: &str = "roles_are_confined";
/// Contradictions that are listed; a broken import should not fill the memory.
const MAX_LISTED: usize = 1_000;

/// Audits the whole database in one snapshot; servers may go on working.
///
/// # Errors
/// The database failed.
pub async fn audit(connection: &Connection) -> Result<Report, StoreError> {
    audit_with(connection.system().await?).await
}

/// Like [`audit`]; no statement of it takes longer than this, also when the caller is gone.
///
/// # Errors
/// The database failed, or something took too long.
pub async fn audit_within(connection: &Connection, bound: Duration) -> Result<Report, StoreError> {
    let client = connection.system().await?;
    let set = format!("set statement_timeout = {}", bound.as_millis());
    client.batch_execute(&set).await?;
    audit_with(client).await
}

async fn audit_with(mut client: Client) -> Result<Report, StoreError> {
    let snapshot = client
        .build_transaction()
        .isolation_level(tokio_postgres::IsolationLevel::RepeatableRead)
        .read_only(true)
        .start()
        .await?;
    let merchants: Vec<Uuid> = column(&snapshot.query("select id from merchants order by id", &[]).await?)?;
    let invariants = per_merchant().count() + overall().count();
    let mut report = Report {
        merchants: merchants.len(),
        invariants,
        contradictions: Vec::new(),
        violations: every_invariant().map(|name| (name, 0)).collect(),
    };
    for some in merchants.chunks(MERCHANTS_AT_ONCE) {
        for check in per_merchant() {
            let rows = snapshot.query(check.sql, &[&some]).await?;
            report.add(check.invariant, &rows)?;
        }
    }
    for check in overall() {
        report.add(check.invariant, &snapshot.query(check.sql, &[]).await?)?;
    }
    report.add(ROLES, &roles(&snapshot).await?)?;
    snapshot.rollback().await?;
    Ok(report)
}

fn per_merchant() -> impl Iterator<Item = &'static Check> {
    checks::PER_MERCHANT
        .iter()
        .chain(settlements::PER_MERCHANT)
        .chain(alerts::PER_MERCHANT)
        .chain(documents::PER_MERCHANT)
        .chain(statistics::PER_MERCHANT.iter())
}

fn overall() -> impl Iterator<Item = &'static Check> {
    checks::OVERALL
        .iter()
        .chain(settlements::OVERALL)
        .chain(documents::OVERALL)
}

fn every_invariant() -> impl Iterator<Item = &'static str> {
    per_merchant()
        .chain(overall())
        .map(|check| check.invariant)
        .chain([ROLES])
}

async fn roles(snapshot: &Transaction<'_>) -> Result<Vec<Row>, StoreError> {
    let sql = "
        select null::uuid, rolname || ' may bypass row level security' from pg_roles
        where  rolname in ('leads_service', 'leads_teller') and (rolbypassrls or rolsuper)";
    Ok(snapshot.query(sql, &[]).await?)
}

fn column(rows: &[Row]) -> Result<Vec<Uuid>, StoreError> {
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

impl Report {
    fn add(&mut self, invariant: &'static str, rows: &[Row]) -> Result<(), StoreError> {
        *self.violations.entry(invariant).or_default() += rows.len();
        let room = MAX_LISTED.saturating_sub(self.contradictions.len());
        for row in rows.iter().take(room) {
            let (merchant, what) = (row.try_get(0)?, row.try_get(1)?);
            self.contradictions.push(Contradiction {
                invariant,
                merchant,
                what,
            });
        }
        Ok(())
    }
}

impl Contradiction {
    /// What contradicts what, and the merchant of the rows.
    fn example(&self) -> String {
        let of = |merchant: Uuid| format!(" (merchant {merchant})");
        format!("{}{}", self.what, self.merchant.map(of).unwrap_or_default())
    }
}

impl fmt::Display for Contradiction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.invariant, self.example())
    }
}
