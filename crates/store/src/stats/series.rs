//! Figures day by day.

use super::{SUMS, Scope, counts_of};
use crate::{Database, StoreError, row::Columns};
use domain::{Actor, Money, kpi::LeadCounts, period::Period};
use jiff::civil::Date;
use tokio_postgres::Row;

/// The figures of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayCounts {
    /// The day, in Casablanca.
    pub day: Date,
    /// The leads that were created on it, by what became of them since.
    pub created: LeadCounts,
    /// How many were validated on it, whenever they were created.
    pub validated_that_day: i64,
    pub rejected_that_day: i64,
    /// The commissions that were captured on it.
    pub spent_that_day: Money,
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
        "select s.day, {SUMS}, sum(s.validated_that_day)::bigint as validated_that_day,
                sum(s.rejected_that_day)::bigint as rejected_that_day,
                sum(s.spent_that_day)::bigint as spent_that_day
         from   lead_statistics s
         where  true{}
         group  by s.day
         order  by s.day",
        conditions.text(),
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
        created: counts_of(row)?,
        validated_that_day: row.column("validated_that_day")?,
        rejected_that_day: row.column("rejected_that_day")?,
        spent_that_day: row.money("spent_that_day")?,
    })
}

impl DayCounts {
    /// A day on which nothing happened.
    pub fn quiet(day: Date) -> Self {
        Self {
            day,
            created: LeadCounts::default(),
            validated_that_day: 0,
            rejected_that_day: 0,
            spent_that_day: Money::ZERO,
        }
    }
}
