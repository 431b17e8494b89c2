//! Whether a deposit takes leads, as an admin decides; in transactions of the system.

use super::record::deposit_of;
use crate::{StoreError, Tx};
use domain::{
    deposit::{Deposit, DepositStatus, SuspendedFor},
    ids::{DepositId, MerchantId},
};
use jiff::Timestamp;

/// A deposit that no teller moves until the transaction ends: a batch that holds it is waited for, and the next one
/// reads what was written here.
///
/// # Errors
/// The database failed.
pub async fn lock(tx: &Tx, merchant: MerchantId, deposit: DepositId) -> Result<Option<Deposit>, StoreError> {
    let sql = "
        select d.id, d.campaign_id, d.status, d.suspended_for, d.current_balance, d.reserved_amount,
               d.reference_amount, d.owed
        from   company_deposits d
        where  d.merchant_id = $1 and d.id = $2
        for    no key update";
    let row = tx.query_opt(sql, &[&merchant.uuid(), &deposit.uuid()]).await?;
    row.as_ref().map(deposit_of).transpose()
}

/// Sets the status of a locked deposit.
///
/// # Errors
/// The database failed.
pub async fn set_status(
    tx: &Tx,
    merchant: MerchantId,
    deposit: DepositId,
    status: DepositStatus,
    at: Timestamp,
) -> Result<(), StoreError> {
    let sql = "
        update company_deposits d
        set    status = $3::text, suspended_for = $5::text, updated_at = greatest(d.updated_at, $4)
        where  d.merchant_id = $1 and d.id = $2";
    let why = status.suspended_for().map(SuspendedFor::name);
    tx.execute(sql, &[&merchant.uuid(), &deposit.uuid(), &status.name(), &at, &why])
        .await?;
    Ok(())
}
