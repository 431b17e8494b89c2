//! Who did what: the activity log.

use crate::{Database, StoreError, Tx, row::Columns};
use domain::ids::UserId;
use jiff::Timestamp;
use serde_json::Value;
use uuid::Uuid;

/// An entry of the log. It holds no contact data and no secrets.
#[derive(Debug, Clone)]
pub struct ActivityEntry {
    pub id: Uuid,
    /// The user; none when the operator or the program did it.
    pub by: Option<UserId>,
    /// What was done.
    pub action: &'static str,
    pub subject: Option<Uuid>,
    /// More about it, an object.
    pub details: Value,
    pub at: Timestamp,
}

/// Writes an entry, in the transaction of what it tells of.
///
/// # Errors
/// The database failed.
pub async fn write(tx: &Tx, entry: &ActivityEntry) -> Result<(), StoreError> {
    let sql = "
        insert into activity_log (id, user_id, action, subject, details, created_at)
        values ($1, $2, $3, $4, $5, $6)";
    let by = entry.by.map(UserId::uuid);
    tx.execute(
        sql,
        &[&entry.id, &by, &entry.action, &entry.subject, &entry.details, &entry.at],
    )
    .await?;
    Ok(())
}

/// Writes what an admin changed, in the transaction of their request; the database takes it from admins alone.
///
/// # Errors
/// The database failed, or who changes something is no admin.
pub async fn write_change(tx: &Tx, entry: &ActivityEntry) -> Result<(), StoreError> {
    let sql = "select app.log_change($1, $2, $3, $4, $5) as logged";
    let row = tx
        .query_opt(
            sql,
            &[&entry.id, &entry.action, &entry.subject, &entry.details, &entry.at],
        )
        .await?;
    match row.map(|row| row.column::<bool>("logged")).transpose()? {
        Some(true) => Ok(()),
        _ => Err(StoreError::Corrupt("a change that nobody may note")),
    }
}

/// Whether something was ever done.
///
/// # Errors
/// The database failed.
pub async fn has(db: &Database, action: &str) -> Result<bool, StoreError> {
    let sql = "select from activity_log a where a.action = $1 limit 1";
    Ok(!db.read_system(sql, &[&action]).await?.is_empty())
}
