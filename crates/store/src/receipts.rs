//! What was given for money that came in. Receipts are written by the teller alone, in the transaction that credits.

use crate::{Database, StoreError, row::Columns};
use domain::{Actor, ids::PaymentId};
use serde_json::Value;

/// A receipt as it was given.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredReceipt {
    /// `R-2026-000001`
    pub number: String,
    /// All that it says.
    pub content: Value,
}

/// The receipt of a payment that the actor may see.
///
/// # Errors
/// The database failed.
pub async fn of_payment(db: &Database, actor: Actor, payment: PaymentId) -> Result<Option<StoredReceipt>, StoreError> {
    let sql = "select r.number, r.content from receipts r where r.payment_id = $1";
    let rows = db.read(actor, sql, &[&payment.uuid()]).await?;
    let stored = rows.first().map(|row| {
        Ok(StoredReceipt {
            number: row.column("number")?,
            content: row.column("content")?,
        })
    });
    stored.transpose()
}
