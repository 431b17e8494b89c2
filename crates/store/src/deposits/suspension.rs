//! Whether a deposit takes leads, as an admin decides; in transactions of the system.

use super::record::deposit_of;
use crate::{StoreError, Tx};
use domain::{
    deposit::{Deposit, DepositStatus, SuspendedFor},
    ids::{DepositId, MerchantId, UserId},
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

/// Locks every deposit of a merchant in the one order in which all tellers lock. Whoever changes a campaign does so first:
/// a teller that holds the deposits may pause and resume campaigns.
pub(crate) async fn lock_all(tx: &Tx, merchant: MerchantId) -> Result<(), StoreError> {
    let sql = "
        select from company_deposits d where d.merchant_id = $1 order by d.merchant_id, d.id for no key update";
    tx.query(sql, &[&merchant.uuid()]).await?;
    Ok(())
}

/// Sets the status of a locked deposit, as an admin wants it.
///
/// # Errors
/// The database failed.
pub async fn set_status(
    tx: &Tx,
    merchant: MerchantId,
    deposit: DepositId,
    status: DepositStatus,
    by: UserId,
    at: Timestamp,
) -> Result<(), StoreError> {
    let sql = "
        update company_deposits d
        set    status        = $3::text,
               suspended_for = $4::text,
               suspended_by  = case when $4::text is not null then $5::uuid end,
               suspended_at  = case when $4::text is not null then $6::timestamptz end,
               updated_at    = greatest(d.updated_at, $6)
        where  d.merchant_id = $1 and d.id = $2";
    let (merchant, deposit, by) = (merchant.uuid(), deposit.uuid(), by.uuid());
    let why = status.suspended_for().map(SuspendedFor::name);
    tx.execute(sql, &[&merchant, &deposit, &status.name(), &why, &by, &at])
        .await?;
    Ok(())
}
