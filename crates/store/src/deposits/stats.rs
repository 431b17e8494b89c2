//! Totals over deposits.

use crate::{Database, StoreError, row::Columns};
use domain::{Actor, Total, ids::MerchantId};
use std::collections::BTreeMap;
use tokio_postgres::types::ToSql;

/// Totals over deposits that were paid.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DepositStats {
    /// Every payment that arrived.
    pub deposited: Total,
    /// What is on the deposits.
    pub current: Total,
    pub reserved: Total,
    /// What new leads can use: nothing of a suspended deposit.
    pub available: Total,
    /// What was taken for validated leads.
    pub deducted: Total,
    /// How many deposits are at which alert level.
    pub levels: BTreeMap<String, i64>,
}

/// Totals over the deposits that the actor may see, or of one merchant.
///
/// # Errors
/// The database failed.
pub async fn stats(db: &Database, actor: Actor, merchant: Option<MerchantId>) -> Result<DepositStats, StoreError> {
    let merchant = actor.merchant().or(merchant).map(MerchantId::uuid);
    let levels = "
        select b.alert_level, count(*) as deposits, sum(b.current_balance)::bigint as current_balance,
               sum(b.reserved_amount)::bigint as reserved_amount,
               coalesce(sum(b.available_balance) filter (where b.status <> 'suspended'), 0)::bigint
                   as available_balance
        from   deposit_levels b
        where  b.status <> 'pending' and ($1::uuid is null or b.merchant_id = $1)
        group  by b.alert_level";
    let moved = "
        select (select coalesce(sum(p.amount), 0)::bigint
                from   payments p
                where  p.status = 'paid' and ($1::uuid is null or p.merchant_id = $1)) as deposited,
               (select coalesce(sum(s.captured), 0)::bigint
                from   lead_statistics s
                where  $1::uuid is null or s.merchant_id = $1)                         as deducted";
    let params: [&(dyn ToSql + Sync); 1] = [&merchant];
    let (levels, moved) = futures::join!(db.read(actor, levels, &params), db.read(actor, moved, &params));
    let mut stats = DepositStats::default();
    for row in levels? {
        stats.levels.insert(row.column("alert_level")?, row.column("deposits")?);
        stats.current += row.total("current_balance")?;
        stats.reserved += row.total("reserved_amount")?;
        stats.available += row.total("available_balance")?;
    }
    if let Some(row) = moved?.first() {
        stats.deposited = row.total("deposited")?;
        stats.deducted = row.total("deducted")?;
    }
    Ok(stats)
}
