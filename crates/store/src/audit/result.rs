//! What the last audit found, for those who cannot wait for one.

use super::Report;
use crate::{Database, StoreError, Tx, row::Columns};
use domain::{Actor, ids::UserId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The last audit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LastAudit {
    /// When it came to its end; none ever did otherwise.
    pub checked_at: Option<Timestamp>,
    /// How many merchants it looked at.
    pub merchants: Option<i32>,
    /// What it found, invariant by invariant.
    pub checks: Vec<Checked>,
    /// When the one began that is going on.
    pub begun_at: Option<Timestamp>,
    /// Whether a later one broke off.
    pub failed: bool,
}

/// What was found about an invariant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checked {
    pub name: String,
    /// How often it is broken.
    pub violations: usize,
    /// Some of that in words, without personal data.
    pub examples: Vec<String>,
}

/// A run that begins.
#[derive(Debug, Clone, Copy)]
pub struct NewRun {
    pub id: Uuid,
    /// Who wants it.
    pub by: UserId,
    pub at: Timestamp,
    /// A run that began before this has died.
    pub stale: Timestamp,
}

/// Examples of each invariant that are kept.
const EXAMPLES: usize = 10;

impl Report {
    /// The findings by invariant.
    pub fn checks(&self) -> Vec<Checked> {
        let examples = |name: &str| {
            let broken = self.contradictions.iter().filter(|found| found.invariant == name);
            broken.take(EXAMPLES).map(super::Contradiction::example).collect()
        };
        let found = self.violations.iter();
        found
            .map(|(name, violations)| Checked {
                name: (*name).to_owned(),
                violations: *violations,
                examples: examples(name),
            })
            .collect()
    }
}

/// The last audit, if the actor may know of it.
///
/// # Errors
/// The database failed.
pub async fn last(db: &Database, actor: Actor) -> Result<LastAudit, StoreError> {
    let sql = "select r.checked_at, r.merchants, r.checks, r.begun_at, r.failed from audit_result r";
    let rows = db.read(actor, sql, &[]).await?;
    let Some(row) = rows.first() else {
        return Ok(LastAudit::default());
    };
    let checks: serde_json::Value = row.column("checks")?;
    Ok(LastAudit {
        checked_at: row.column("checked_at")?,
        merchants: row.column("merchants")?,
        checks: serde_json::from_value(checks).map_err(|_| StoreError::Corrupt("the findings of an audit"))?,
        begun_at: row.column("begun_at")?,
        failed: row.column("failed")?,
    })
}

/// Begins a run; false when another one is going on.
///
/// # Errors
/// The database failed.
pub async fn begin(tx: &Tx, run: &NewRun) -> Result<bool, StoreError> {
    let sql = "
        insert into audit_result as r (run, begun_at, begun_by)
        values ($1, $2, $3)
        on conflict (only_row) do update
        set    run = excluded.run, begun_at = excluded.begun_at, begun_by = excluded.begun_by
        where  r.run is null or r.begun_at < $4";
    let begun = tx.execute(sql, &[&run.id, &run.at, &run.by.uuid(), &run.stale]).await?;
    Ok(begun == 1)
}

/// Whether a run is the one that is going on.
///
/// # Errors
/// The database failed.
pub async fn is_going_on(tx: &Tx, run: Uuid) -> Result<bool, StoreError> {
    let row = tx
        .query_opt("select from audit_result r where r.run = $1", &[&run])
        .await?;
    Ok(row.is_some())
}

/// Ends a run with what it found, unless another run has overtaken it.
///
/// # Errors
/// The database failed.
pub async fn end(tx: &Tx, run: Uuid, report: &Report, at: Timestamp) -> Result<(), StoreError> {
    let sql = "
        update audit_result r
        set    run = null, begun_at = null, begun_by = null, checked_at = $2, merchants = $3, checks = $4,
               failed = false
        where  r.run = $1";
    let merchants = i32::try_from(report.merchants).unwrap_or(i32::MAX);
    let checks = serde_json::to_value(report.checks()).expect("findings are JSON");
    tx.execute(sql, &[&run, &at, &merchants, &checks]).await?;
    Ok(())
}

/// Ends a run that broke off.
///
/// # Errors
/// The database failed.
pub async fn break_off(tx: &Tx, run: Uuid) -> Result<(), StoreError> {
    let sql = "
        update audit_result r
        set    run = null, begun_at = null, begun_by = null, failed = true
        where  r.run = $1";
    tx.execute(sql, &[&run]).await?;
    Ok(())
}
