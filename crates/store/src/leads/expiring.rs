//! Pending leads whose time is nearly over. Each is told once: a merchant is told up to a time of expiry, and from there on
//! the next time.

use crate::{StoreError, Tx, row::Columns};
use domain::ids::{LeadId, MerchantId};
use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

/// Leads of a merchant that expire soon.
#[derive(Debug, Clone)]
pub struct Expiring {
    pub merchant: MerchantId,
    pub leads: u64,
    /// The one that expires first.
    pub first: LeadId,
    /// What it is for.
    pub campaign_name: String,
}

/// Takes the leads of these merchants that expire up to a time, from where the merchants were told before; none before
/// `now`. A second run waits for the first. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn take(
    tx: &Tx,
    merchants: &[MerchantId],
    now: Timestamp,
    until: Timestamp,
) -> Result<Vec<Expiring>, StoreError> {
    let merchants: Vec<Uuid> = merchants.iter().map(|merchant| merchant.uuid()).collect();
    let sql = "
        insert into expiring_told (merchant_id, until)
        select m.id, $2 from merchants m where m.id = any($1) order by m.id
        on conflict (merchant_id) do nothing";
    tx.execute(sql, &[&merchants, &now]).await?;
    let sql = "
        select t.merchant_id, greatest(t.until, $2) as until
        from   expiring_told t
        where  t.merchant_id = any($1) and t.until < $3
        order  by t.merchant_id
        for    update";
    let mut locked = Vec::new();
    let mut told = Vec::new();
    for row in tx.query(sql, &[&merchants, &now, &until]).await? {
        locked.push(row.column::<Uuid>("merchant_id")?);
        told.push(row.column::<Timestamp>("until")?);
    }
    let sql = "
        select k.merchant_id, n.leads, f.id, c.name
        from   unnest($1::uuid[], $2::timestamptz[]) k (merchant_id, told)
        cross  join lateral (
               select count(*) as leads
               from   leads l
               where  l.merchant_id = k.merchant_id and l.status = 'pending' and l.expires_at > k.told and l.expires_at <= $3) n
        cross  join lateral (
               select l.id, l.campaign_id
               from   leads l
               where  l.merchant_id = k.merchant_id and l.status = 'pending' and l.expires_at > k.told and l.expires_at <= $3
               order  by l.expires_at, l.id
               limit  1) f
        join   campaigns c on c.merchant_id = k.merchant_id and c.id = f.campaign_id
        order  by k.merchant_id";
    let rows = tx.query(sql, &[&locked, &told, &until]).await?;
    let sql = "update expiring_told t set until = $2 where t.merchant_id = any($1)";
    tx.execute(sql, &[&locked, &until]).await?;
    rows.iter().map(expiring).collect()
}

fn expiring(row: &Row) -> Result<Expiring, StoreError> {
    Ok(Expiring {
        merchant: MerchantId::from_uuid(row.column("merchant_id")?),
        leads: row.column::<i64>("leads")?.unsigned_abs(),
        first: LeadId::from_uuid(row.column("id")?),
        campaign_name: row.column("name")?,
    })
}
