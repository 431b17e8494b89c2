//! Figures day by day.

use super::{SUMS, Scope};
use crate::{Database, StoreError, counters::Sums, row::Columns};
use domain::{
    Actor,
    counters::{DecisionCounts, LeadCounts},
    period::Period,
};
use jiff::civil::Date;
use tokio_postgres::Row;

/// The figures of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayCounts {
    /// The day, in Casablanca.
    pub day: Date,
    /// The leads that were created on it.
    pub created: LeadCounts,
    /// What was decided on it.
    pub decided: DecisionCounts,
}

/// The days of a period on which something happened, the first one first.
///
/// # Errors
/// The database failed.
pub async fn series(db: &Database, actor: Actor, scope: Scope, period: Period) -> Result<Vec<DayCounts>, StoreError> {
    if scope.is_everything() {
        return platform(db, actor, period).await;
    }
    let conditions = scope.counters(period);
    let sql = format!(
        "select s.day, {sums}
         from   lead_statistics s
         where  true{conditions}
         group  by s.day
         order  by s.day",
        sums = *SUMS,
        conditions = conditions.text(),
    );
    let rows = db.read(actor, &sql, &conditions.params()).await?;
    rows.iter().map(day_of).collect()
}

/// The days of all merchants together, for admins; nothing for others.
async fn platform(db: &Database, actor: Actor, period: Period) -> Result<Vec<DayCounts>, StoreError> {
    let sql = "select s.* from app.platform_statistics($1, $2) s order by s.day";
    let rows = db.read(actor, sql, &[&period.first(), &period.last()]).await?;
    rows.iter().map(day_of).collect()
}

fn day_of(row: &Row) -> Result<DayCounts, StoreError> {
    Ok(DayCounts {
        day: row.column("day")?,
        created: LeadCounts::of(row)?,
        decided: DecisionCounts::of(row)?,
    })
}

impl DayCounts {
    /// A day on which nothing happened.
    pub fn quiet(day: Date) -> Self {
        Self {
            day,
            created: LeadCounts::default(),
            decided: DecisionCounts::default(),
        }
    }
}
