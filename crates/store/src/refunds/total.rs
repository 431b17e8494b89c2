//! How much of a payment went back.

use crate::{Database, StoreError, row::Columns};
use domain::{
    Total,
    ids::{MerchantId, PaymentId},
};

/// What refunds of a payment that left its deposit come to, without those that came back.
///
/// # Errors
/// The database failed.
pub async fn returned(db: &Database, merchant: MerchantId, payment: PaymentId) -> Result<Total, StoreError> {
    let sql = "
        select coalesce(sum(r.amount), 0)::bigint as returned
        from   refunds r
        where  r.merchant_id = $1 and r.payment_id = $2 and r.status in ('sent', 'done')";
    let rows = db.read_system(sql, &[&merchant.uuid(), &payment.uuid()]).await?;
    let row = rows.first().ok_or(StoreError::Corrupt("no sum"))?;
    row.total("returned")
}
