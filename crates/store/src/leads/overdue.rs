//! Pending leads whose time is over.

use crate::{Database, StoreError, row::Columns};
use domain::ids::{LeadId, MerchantId};
use jiff::Timestamp;

/// A pending lead whose time is over.
#[derive(Debug, Clone, Copy)]
pub struct Overdue {
    /// Whose.
    pub merchant: MerchantId,
    /// Which.
    pub id: LeadId,
    /// Whether its campaign validates it now instead of losing it.
    pub auto_validate: bool,
}

/// The leads that should have been decided before a time, the most overdue first.
///
/// # Errors
/// The database failed.
pub async fn overdue(db: &Database, now: Timestamp, limit: i64) -> Result<Vec<Overdue>, StoreError> {
    let tx = db.begin_system().await?;
    let sql = "
        select l.merchant_id, l.id, s.auto_validate_after_timeout
        from   leads l
        join   campaign_settings s on s.merchant_id = l.merchant_id and s.campaign_id = l.campaign_id
        where  l.status = 'pending' and l.expires_at <= $1
        order  by l.expires_at
        limit  $2";
    let rows = tx.query(sql, &[&now, &limit]).await?;
    tx.commit().await?;
    rows.iter()
        .map(|row| {
            Ok(Overdue {
                merchant: MerchantId::from_uuid(row.column("merchant_id")?),
                id: LeadId::from_uuid(row.column("id")?),
                auto_validate: row.column("auto_validate_after_timeout")?,
            })
        })
        .collect()
}
