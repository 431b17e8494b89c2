//! What happened in a stretch of time.

use crate::{Database, StoreError, row::Columns};
use domain::{Money, ids::MerchantId};
use jiff::Timestamp;
use uuid::Uuid;

/// The figures of a stretch of time.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Report {
    /// Leads that were created.
    pub created: u64,
    /// Leads that were validated.
    pub validated: u64,
    /// Leads that were rejected.
    pub rejected: u64,
    /// What the platform earned of those that were validated.
    pub revenue: Money,
}

/// Adds what happened to the leads of some merchants from one time until before another.
///
/// # Errors
/// The database failed, or the sum exceeds the largest amount.
pub async fn add(
    db: &Database,
    report: &mut Report,
    merchants: &[MerchantId],
    (since, until): (Timestamp, Timestamp),
) -> Result<(), StoreError> {
    // Ids are ordered by time: each merchant's new leads are one stretch of the primary key.
    let sql = "
        select coalesce(sum(n.created), 0)::bigint as created, coalesce(sum(v.validated), 0)::bigint as validated,
               coalesce(sum(v.rejected), 0)::bigint as rejected, coalesce(sum(v.revenue), 0)::bigint as revenue
        from   unnest($1::uuid[]) k (merchant_id)
        cross  join lateral (
               select count(*) as created
               from   leads l
               where  l.merchant_id = k.merchant_id and (l.merchant_id, l.id) >= (k.merchant_id, $4::uuid)
               and    l.created_at >= $2 and l.created_at < $3) n
        cross  join lateral (
               select count(*) filter (where v.to_status = 'validated') as validated,
                      count(*) filter (where v.to_status = 'rejected')  as rejected,
                      sum(l.platform_commission) filter (where v.to_status = 'validated') as revenue
               from   lead_validation v
               join   leads l on l.merchant_id = v.merchant_id and l.id = v.lead_id
               where  v.merchant_id = k.merchant_id and v.created_at >= $2 and v.created_at < $3
               and    v.from_status = 'pending') v";
    let merchants: Vec<Uuid> = merchants.iter().map(|merchant| merchant.uuid()).collect();
    let lowest = Uuid::from_u128(u128::from(since.as_millisecond().max(0).unsigned_abs()) << 80);
    let rows = db.read_system(sql, &[&merchants, &since, &until, &lowest]).await?;
    let row = rows.first().ok_or(StoreError::Corrupt("a row of counts"))?;
    let count = |name| row.column::<i64>(name).map(i64::unsigned_abs);
    report.created += count("created")?;
    report.validated += count("validated")?;
    report.rejected += count("rejected")?;
    let revenue = report.revenue.plus(row.money("revenue")?);
    report.revenue = revenue.ok_or(StoreError::Corrupt("more money than there is"))?;
    Ok(())
}
