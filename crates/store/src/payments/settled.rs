//! Payments whose outcome became known a short while ago.

use super::record::{COLUMNS, JOINS, PaymentRecord};
use crate::{StoreError, Tx, wake_ups::Recent};

/// The payments of some merchants that were settled in their recent past, the oldest first.
///
/// # Errors
/// The database failed.
pub async fn settled_since(tx: &Tx, recent: &Recent) -> Result<Vec<PaymentRecord>, StoreError> {
    let sql = format!(
        "select {COLUMNS}
         from   unnest($1::uuid[], $2::timestamptz[]) k (merchant_id, since)
         join   payments p on p.merchant_id = k.merchant_id and p.settled_at >= k.since {JOINS}
         order  by p.settled_at, p.id"
    );
    let rows = tx.query(&sql, &[&recent.merchants, &recent.since]).await?;
    rows.iter().map(PaymentRecord::from_row).collect()
}
