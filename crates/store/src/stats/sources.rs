//! Where leads come from. No counter knows, so the latest leads are asked, a bounded number of them.

use super::Scope;
use crate::{
    Database, StoreError,
    conditions::Conditions,
    ids,
    row::{Columns, named},
};
use domain::{Actor, lead::LeadSource};
use jiff::{SignedDuration, Timestamp};
use tokio_postgres::Row;

/// The leads of a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SourceCount {
    /// Where they come from.
    pub source: LeadSource,
    pub leads: i64,
    /// How many of them were kept: validated or converted.
    pub kept: i64,
}

/// The sources of the latest leads.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourceSample {
    /// By source, the most frequent one first.
    pub sources: Vec<SourceCount>,
    /// How many leads were asked.
    pub leads: i64,
}

/// As many leads are asked at most.
const MOST: &str = "5000";
/// An id is made a moment before the time of its lead is looked up.
const MOMENT: SignedDuration = SignedDuration::from_mins(1);

/// Where the latest leads since an instant came from.
///
/// # Errors
/// The database failed.
pub async fn sources(db: &Database, actor: Actor, scope: Scope, since: Timestamp) -> Result<SourceSample, StoreError> {
    let mut conditions = Conditions::default();
    let earliest = since.checked_sub(MOMENT).unwrap_or(Timestamp::UNIX_EPOCH);
    conditions.add("l.id >= ?", ids::smallest_id(earliest));
    conditions.add("l.created_at >= ?", since);
    scope.restrict(&mut conditions, "l");
    let sql = format!(
        "select t.source, count(*) as leads, count(*) filter (where t.status in ('validated', 'converted')) as kept
         from  (select l.source, l.status from leads l where true{} order by l.id desc limit {MOST}) t
         group  by t.source
         order  by leads desc, t.source",
        conditions.text(),
    );
    let rows = db.read(actor, &sql, &conditions.params()).await?;
    let sources: Vec<_> = rows.iter().map(source_of).collect::<Result<_, _>>()?;
    let leads = sources.iter().map(|source| source.leads).sum();
    Ok(SourceSample { sources, leads })
}

fn source_of(row: &Row) -> Result<SourceCount, StoreError> {
    Ok(SourceCount {
        source: named(row.column("source")?, LeadSource::from_name)?,
        leads: row.column("leads")?,
        kept: row.column("kept")?,
    })
}
