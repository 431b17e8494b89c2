//! Rows that have served their time.

use crate::{Database, StoreError, ids::smallest_id};
use jiff::Timestamp;
use uuid::Uuid;

/// Merchants in one transaction. Each looks through the table once.
const AT_ONCE: i64 = 1_000;

/// Forgets idempotency keys that are older than an instant, and returns how many.
///
/// # Errors
/// The database failed; what was forgotten until then stays so.
pub async fn idempotency_keys(db: &Database, before: Timestamp) -> Result<u64, StoreError> {
    let mut forgotten = 0;
    loop {
        let tx = db.begin_system().await?;
        let sql = "select distinct k.merchant_id from idempotency_keys k where k.created_at < $1 limit $2";
        let rows = tx.query(sql, &[&before, &AT_ONCE]).await?;
        let merchants: Vec<Uuid> = rows.iter().map(|row| row.get(0)).collect();
        let sql = "delete from idempotency_keys k where k.merchant_id = any($1) and k.created_at < $2";
        forgotten += tx.execute(sql, &[&merchants, &before]).await?;
        tx.commit().await?;
        if merchants.is_empty() {
            return Ok(forgotten);
        }
    }
}

/// Forgets sessions that ended before an instant because nobody used them, and returns how many. Of a revoked one
/// that has not ended yet its copies could still turn up.
///
/// # Errors
/// The database failed.
pub async fn sessions(db: &Database, before: Timestamp) -> Result<u64, StoreError> {
    delete(db, "delete from sessions where expires_at < $1", before).await
}

/// Forgets failed sign-ins whose last one was before an instant, and returns how many.
///
/// # Errors
/// The database failed.
pub async fn sign_in_failures(db: &Database, before: Timestamp) -> Result<u64, StoreError> {
    delete(db, "delete from sign_in_failures where last_failure < $1", before).await
}

/// Forgets who joined wake-ups before an instant that never came, and returns how many. Their next wake-up looks at
/// everything since.
///
/// # Errors
/// The database failed.
pub async fn lost_wake_ups(db: &Database, before: Timestamp) -> Result<u64, StoreError> {
    let tx = db.begin_system().await?;
    let sql = "delete from wake_ups where wake_up < $1";
    let forgotten = tx.execute(sql, &[&smallest_id(before)]).await?;
    tx.commit().await?;
    Ok(forgotten)
}

async fn delete(db: &Database, sql: &str, before: Timestamp) -> Result<u64, StoreError> {
    let tx = db.begin_system().await?;
    let forgotten = tx.execute(sql, &[&before]).await?;
    tx.commit().await?;
    Ok(forgotten)
}
