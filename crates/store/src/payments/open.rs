//! A payment that has no outcome yet.

use crate::{StoreError, Tx, row::Columns};
use domain::{
    Money,
    bank_account::AccountName,
    ids::{DepositId, MerchantId, PaymentId, UserId},
    payment::{Attempt, PaymentMethod, PaymentPurpose, TransferReference},
    text::Note,
};
use jiff::Timestamp;
use uuid::Uuid;

/// A payment to open.
#[derive(Debug, Clone)]
pub struct NewPayment {
    pub id: PaymentId,
    pub merchant: MerchantId,
    pub deposit: DepositId,
    /// First money or more money.
    pub purpose: PaymentPurpose,
    /// Who carries it.
    pub method: PaymentMethod,
    pub amount: Money,
    /// What an admin says of a transfer.
    pub transfer: Option<Transfer>,
    /// Who opens it.
    pub by: UserId,
    pub at: Timestamp,
}

/// A bank transfer that arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer {
    /// In which account of ours.
    pub account: AccountName,
    /// What the bank calls it.
    pub reference: TransferReference,
    /// Why an admin records it.
    pub reason: Note,
    /// Why it is another transfer than the one that was recorded with the same reference.
    pub same_reference_reason: Option<Note>,
}

/// Writes a payment. False when a transfer with this reference was recorded already and the new one does not say why
/// it is another; then nothing may be committed.
///
/// # Errors
/// The database failed.
pub async fn insert(tx: &Tx, new: &NewPayment) -> Result<bool, StoreError> {
    if let Some(transfer) = &new.transfer
        && !record(tx, new, transfer).await?
    {
        return Ok(false);
    }
    let sql = "
        insert into payments (merchant_id, id, deposit_id, purpose, method, amount, status, reference, reason,
               created_by, created_at)
        values ($1, $2, $3, $4, $5, $6, 'pending', $7, $8, $9, $10)";
    let transfer = new.transfer.as_ref();
    tx.execute(
        sql,
        &[
            &new.merchant.uuid(),
            &new.id.uuid(),
            &new.deposit.uuid(),
            &new.purpose.name(),
            &new.method.name(),
            &new.amount.centimes(),
            &transfer.map(|transfer| transfer.reference.typed().as_str()),
            &transfer.map(|transfer| transfer.reason.as_str()),
            &new.by.uuid(),
            &new.at,
        ],
    )
    .await?;
    Ok(true)
}

/// Takes the reference of a transfer: one that is free, or the next number of one that is taken, on purpose. Who
/// takes the same at the same time waits here for the end of the other, and then gets nothing.
async fn record(tx: &Tx, new: &NewPayment, transfer: &Transfer) -> Result<bool, StoreError> {
    let sql = "
        insert into recorded_transfers (account, folded_reference, number, merchant_id, payment_id,
               same_reference_reason)
        select $5::text, $1::text, n.number, $3::uuid, $4::uuid, case when n.number > 1 then $2::text end
        from   (select case when $2::text is null then 1 else coalesce(max(r.number), 0) + 1 end as number
                from   recorded_transfers r
                where  r.account = $5 and r.folded_reference = $1) n
        on conflict (account, folded_reference, number) do nothing";
    let why_another = transfer.same_reference_reason.as_ref().map(Note::as_str);
    let (folded, account) = (transfer.reference.folded(), transfer.account.as_str());
    let (merchant, payment) = (new.merchant.uuid(), new.id.uuid());
    let written = tx
        .execute(sql, &[&folded, &why_another, &merchant, &payment, &account])
        .await?;
    Ok(written == 1)
}

/// Notes in the activity log who recorded a transfer, and why, in the transaction that records it.
///
/// # Errors
/// The database failed.
pub async fn log_transfer(tx: &Tx, transfer: &NewPayment, entry: Uuid) -> Result<(), StoreError> {
    let sql = "select app.log_transfer($1, $2, $3) as logged";
    let row = tx
        .query_opt(sql, &[&transfer.merchant.uuid(), &transfer.id.uuid(), &entry])
        .await?;
    match row.map(|row| row.column::<bool>("logged")).transpose()? {
        Some(true) => Ok(()),
        _ => Err(StoreError::Corrupt("a transfer that nobody recorded")),
    }
}

/// Remembers where an attempt at a payment is made, unless that is known, or the payment or the attempt is over.
///
/// # Errors
/// The database failed.
pub async fn keep_url(
    tx: &Tx,
    merchant: MerchantId,
    (payment, attempt): (PaymentId, Attempt),
    url: &str,
) -> Result<(), StoreError> {
    let sql = "
        update payments p
        set    payment_url = $4
        where  p.merchant_id = $1 and p.id = $2 and p.attempt = $3 and p.status <> 'paid' and p.payment_url is null";
    tx.execute(sql, &[&merchant.uuid(), &payment.uuid(), &attempt.number(), &url])
        .await?;
    Ok(())
}
