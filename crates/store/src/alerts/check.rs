//! What was missed: alerts that a journal says had to be told, campaigns that money pays for again, what nobody told yet.

use crate::{
    Database, StoreError, Tx,
    deposits::lock_all,
    row::{Columns, named},
};
use domain::{alert::AlertLevel, ids::MerchantId};
use jiff::Timestamp;
use uuid::Uuid;

/// How many paid deposits are at each level.
///
/// # Errors
/// The database failed.
pub async fn levels(db: &Database) -> Result<Vec<(AlertLevel, u64)>, StoreError> {
    let sql = "
        select b.alert_level, count(*) as deposits
        from   deposit_levels b
        where  b.status <> 'pending'
        group  by b.alert_level";
    let rows = db.read_system(sql, &[]).await?;
    let level = |row: &tokio_postgres::Row| {
        let deposits: i64 = row.column("deposits")?;
        let level = named(row.column("alert_level")?, AlertLevel::from_name)?;
        Ok((level, deposits.unsigned_abs()))
    };
    rows.iter().map(level).collect()
}

/// Of these merchants, those with a deposit that is worse than what was told, a campaign that depletion paused, or something that
/// nobody was told yet.
///
/// # Errors
/// The database failed.
pub async fn to_look_at(db: &Database, merchants: &[MerchantId]) -> Result<Vec<MerchantId>, StoreError> {
    let merchants: Vec<Uuid> = merchants.iter().map(|merchant| merchant.uuid()).collect();
    let sql = "
        select d.merchant_id
        from   company_deposits d
        where  d.merchant_id = any($1) and d.cycle > 0
        and    app.rank_of(app.level_of(d.current_balance - d.reserved_amount, d.reference_amount)) > app.rank_of(d.told)
        union
        select p.merchant_id
        from   campaign_pauses p
        where  p.merchant_id = any($1) and (p.ended_at is null or not p.begin_told or not p.end_told)
        union
        select a.merchant_id from deposit_alerts a where a.merchant_id = any($1) and not a.handled
        order  by merchant_id";
    let rows = db.read_system(sql, &[&merchants]).await?;
    rows.iter()
        .map(|row| Ok(MerchantId::from_uuid(row.column("merchant_id")?)))
        .collect()
}

/// What healing a merchant's deposits did.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Healed {
    /// Alerts that had been missed.
    pub alerts: u64,
    /// Campaigns that take leads again.
    pub resumed: u64,
}

/// Writes the alerts that the journals of a merchant's deposits say had to be told in their current funding cycles, as the
/// movements would have, and resumes what depletion paused and a deposit can pay for again. Under the locks of the
/// deposits. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn heal(tx: &Tx, merchant: MerchantId, at: Timestamp) -> Result<Healed, StoreError> {
    lock_all(tx, merchant).await?;
    let missed = "
        insert into deposit_alerts (merchant_id, deposit_id, cycle, kind, seq, available, reference, threshold, created_at)
        select a.merchant_id, a.deposit_id, a.cycle, a.kind, a.seq, a.available, a.reference, a.threshold, a.created_at
        from   app.alerts_due(array[$1::uuid], true) a
        on     conflict do nothing";
    let alerts = tx.execute(missed, &[&merchant.uuid()]).await?;
    let told = "
        update company_deposits d
        set    told = w.kind, updated_at = d.updated_at
        from  (select distinct on (a.deposit_id) a.deposit_id, a.cycle, a.kind
               from   deposit_alerts a
               where  a.merchant_id = $1 and a.kind <> 'THRESHOLD'
               order  by a.deposit_id, a.cycle desc, app.rank_of(a.kind) desc) w
        where  d.merchant_id = $1 and d.id = w.deposit_id and d.cycle = w.cycle
        and    app.rank_of(d.told) < app.rank_of(w.kind)";
    tx.execute(told, &[&merchant.uuid()]).await?;
    let resumed = "
        update campaigns c
        set    status = 'active', paused_by = null, updated_at = $2
        from   campaign_settings s
        where  c.merchant_id = $1 and c.paused_by = 'depletion'
        and    s.merchant_id = c.merchant_id and s.campaign_id = c.id
        and    exists (
               select from company_deposits d
               where  d.merchant_id = c.merchant_id and c.id = coalesce(d.campaign_id, c.id)
               and    d.status = 'active' and not d.drained
               and    app.level_of(d.current_balance - d.reserved_amount, d.reference_amount) <> 'CRITICAL'
               and    d.current_balance - d.reserved_amount >= app.largest_commission(
                          s.commission_threshold, s.percentage_commission_rate, s.fixed_commission_amount))";
    let resumed = tx.execute(resumed, &[&merchant.uuid(), &at]).await?;
    Ok(Healed { alerts, resumed })
}
