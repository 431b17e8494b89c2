//! Payments that nobody finished.

use super::record::{COLUMNS, JOINS, PaymentRecord};
use crate::{Database, StoreError};
use jiff::Timestamp;

/// Payments on the page of a provider that were opened before a time, the last time, and have no outcome: so many of
/// them.
///
/// # Errors
/// The database failed.
pub async fn unfinished(db: &Database, before: Timestamp, limit: i64) -> Result<Vec<PaymentRecord>, StoreError> {
    let sql = format!(
        "select {COLUMNS}
         from   payments p {JOINS}
         where  p.status = 'pending' and p.method <> 'bank_transfer' and coalesce(p.reopened_at, p.created_at) < $1
         order  by coalesce(p.reopened_at, p.created_at)
         limit  $2"
    );
    let rows = db.read_system(&sql, &[&before, &limit]).await?;
    rows.iter().map(PaymentRecord::from_row).collect()
}
