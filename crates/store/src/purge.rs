//! Rows that have served their time, in transactions of the system.

use crate::{StoreError, Tx, ids::smallest_id, row::Columns};
use domain::ids::MerchantId;
use jiff::Timestamp;
use uuid::Uuid;

/// Merchants, at most so many, who have idempotency keys that are older than an instant.
///
/// # Errors
/// The database failed.
pub async fn merchants_with_keys(tx: &Tx, before: Timestamp, limit: i64) -> Result<Vec<MerchantId>, StoreError> {
    let sql = "select distinct k.merchant_id from idempotency_keys k where k.created_at < $1 limit $2";
    let rows = tx.query(sql, &[&before, &limit]).await?;
    rows.iter()
        .map(|row| Ok(MerchantId::from_uuid(row.column("merchant_id")?)))
        .collect()
}

/// Deletes the idempotency keys of some merchants that are older than an instant, and returns how many.
///
/// # Errors
/// The database failed.
pub async fn idempotency_keys(tx: &Tx, merchants: &[MerchantId], before: Timestamp) -> Result<u64, StoreError> {
    let merchants: Vec<Uuid> = merchants.iter().map(|merchant| merchant.uuid()).collect();
    let sql = "delete from idempotency_keys k where k.merchant_id = any($1) and k.created_at < $2";
    tx.execute(sql, &[&merchants, &before]).await
}

/// Deletes sessions that ended before an instant because nobody used them, and returns how many. Of a revoked one that
/// has not ended yet its copies could still turn up.
///
/// # Errors
/// The database failed.
pub async fn sessions(tx: &Tx, before: Timestamp) -> Result<u64, StoreError> {
    tx.execute("delete from sessions where expires_at < $1", &[&before])
        .await
}

/// Deletes failed sign-ins whose last one was before an instant, and returns how many.
///
/// # Errors
/// The database failed.
pub async fn sign_in_failures(tx: &Tx, before: Timestamp) -> Result<u64, StoreError> {
    tx.execute("delete from sign_in_failures where last_failure < $1", &[&before])
        .await
}

/// Deletes who joined wake-ups before an instant that never came, and returns how many. Their next wake-up
/// looks at everything since.
///
/// # Errors
/// The database failed.
pub async fn lost_wake_ups(tx: &Tx, before: Timestamp) -> Result<u64, StoreError> {
    tx.execute("delete from wake_ups where wake_up < $1", &[&smallest_id(before)])
        .await
}

/// Deletes the records of runs that were due before an instant, and returns how many.
///
/// # Errors
/// The database failed.
pub async fn job_runs(tx: &Tx, before: Timestamp) -> Result<u64, StoreError> {
    tx.execute("delete from job_runs where due_at < $1", &[&before]).await
}
