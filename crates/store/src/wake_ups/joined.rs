//! Which merchants a wake-up concerns: the teller lets them join it until it comes.

use crate::{Database, StoreError, Tx, row::Columns};
use domain::ids::MerchantId;
use uuid::Uuid;

/// The merchants of a wake-up that were not looked at yet.
///
/// # Errors
/// The database failed.
pub async fn due(db: &Database, wake_up: Uuid) -> Result<Vec<MerchantId>, StoreError> {
    let sql = "select w.merchant_id from wake_ups w where w.wake_up = $1 order by w.merchant_id";
    let rows = db.read_system(sql, &[&wake_up]).await?;
    rows.iter()
        .map(|row| Ok(MerchantId::from_uuid(row.column("merchant_id")?)))
        .collect()
}

/// Notes that merchants of a wake-up were looked at. A system transaction.
///
/// # Errors
/// The database failed; then they are looked at again, which harms nobody.
pub async fn done(tx: &Tx, wake_up: Uuid, merchants: &[MerchantId]) -> Result<(), StoreError> {
    let merchants: Vec<Uuid> = merchants.iter().map(|merchant| merchant.uuid()).collect();
    let sql = "delete from wake_ups where wake_up = $1 and merchant_id = any($2)";
    tx.execute(sql, &[&wake_up, &merchants]).await?;
    Ok(())
}
