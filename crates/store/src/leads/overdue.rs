//! Pending leads whose time is over, merchant by merchant, as the index of what expires has them.

use crate::{Database, StoreError, row::Columns};
use domain::ids::{LeadId, MerchantId};
use jiff::Timestamp;
use uuid::Uuid;

/// A pending lead whose time is over.
#[derive(Debug, Clone, Copy)]
pub struct Overdue {
    pub merchant: MerchantId,
    pub id: LeadId,
    /// Whether it is validated now instead of lost.
    pub auto_validate: bool,
}

/// The next hundred merchants in the order of their ids, any of whom may have overdue leads.
///
/// # Errors
/// The database failed.
pub async fn merchants_after(db: &Database, last: Option<MerchantId>) -> Result<Vec<MerchantId>, StoreError> {
    let sql = "select m.id from merchants m where $1::uuid is null or m.id > $1 order by m.id limit 100";
    let rows = db.read_system(sql, &[&last.map(MerchantId::uuid)]).await?;
    rows.iter()
        .map(|row| Ok(MerchantId::from_uuid(row.column("id")?)))
        .collect()
}

/// Leads of these merchants that should have been decided before a time.
///
/// # Errors
/// The database failed.
pub async fn overdue(
    db: &Database,
    merchants: &[MerchantId],
    now: Timestamp,
    limit: i64,
) -> Result<Vec<Overdue>, StoreError> {
    let merchants: Vec<Uuid> = merchants.iter().map(|merchant| merchant.uuid()).collect();
    let sql = "
        select l.merchant_id, l.id, l.auto_validate
        from   leads l
        where  l.merchant_id = any($1) and l.status = 'pending' and l.expires_at <= $2
        limit  $3";
    let rows = db.read_system(sql, &[&merchants, &now, &limit]).await?;
    rows.iter()
        .map(|row| {
            Ok(Overdue {
                merchant: MerchantId::from_uuid(row.column("merchant_id")?),
                id: LeadId::from_uuid(row.column("id")?),
                auto_validate: row.column("auto_validate")?,
            })
        })
        .collect()
}
