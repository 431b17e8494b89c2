//! Which merchants a wake-up concerns: the teller lets them join it until it comes.

use crate::{Database, StoreError, row::Columns};
use domain::ids::MerchantId;
use uuid::Uuid;

/// The merchants of a wake-up who were not told yet.
///
/// # Errors
/// The database failed.
pub async fn due(db: &Database, wake_up: Uuid) -> Result<Vec<MerchantId>, StoreError> {
    let tx = db.begin_system().await?;
    let sql = "select d.merchant_id from news_due d where d.wake_up = $1 order by d.merchant_id";
    let rows = tx.query(sql, &[&wake_up]).await?;
    tx.commit().await?;
    rows.iter()
        .map(|row| Ok(MerchantId::from_uuid(row.column("merchant_id")?)))
        .collect()
}

/// Notes that merchants of a wake-up were told.
///
/// # Errors
/// The database failed; then they will be told again, which harms nobody.
pub async fn done(db: &Database, wake_up: Uuid, merchants: &[MerchantId]) -> Result<(), StoreError> {
    let merchants: Vec<Uuid> = merchants.iter().map(|merchant| merchant.uuid()).collect();
    let tx = db.begin_system().await?;
    let sql = "delete from news_due where wake_up = $1 and merchant_id = any($2)";
    tx.execute(sql, &[&wake_up, &merchants]).await?;
    tx.commit().await
}
