//! A payment that failed or expired is tried again.

use crate::{StoreError, Tx};
use domain::ids::{MerchantId, PaymentId};
use jiff::Timestamp;

/// Opens a payment again whose time was over or whose money did not come; false when it is not, or no longer, such a
/// payment, or another automatic one of its deposit is open. Its page is another one from now on. A system transaction:
/// a request settles nothing.
///
/// # Errors
/// The database failed.
pub async fn reopen(tx: &Tx, merchant: MerchantId, payment: PaymentId, at: Timestamp) -> Result<bool, StoreError> {
    let sql = "
        update payments p
        set    status = 'pending', attempt = p.attempt + 1, reopened_at = $3, settled_at = null,
               failure_reason = null, payment_url = null
        where  p.merchant_id = $1 and p.id = $2 and p.status in ('failed', 'expired')
        and    p.method <> 'bank_transfer'
        and    not (p.automatic and exists (
               select from payments o
               where  o.merchant_id = p.merchant_id and o.deposit_id = p.deposit_id
               and    o.automatic and o.status = 'pending'))";
    let reopened = tx.execute(sql, &[&merchant.uuid(), &payment.uuid(), &at]).await?;
    Ok(reopened == 1)
}
