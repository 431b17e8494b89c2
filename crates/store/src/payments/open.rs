//! A payment that has no outcome yet.

use crate::{StoreError, Tx, row::Columns};
use domain::{
    Money,
    ids::{DepositId, MerchantId, PaymentId, UserId},
    payment::{PaymentMethod, PaymentPurpose},
    text::{Note, Reference},
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
    /// What the bank calls it; unique per merchant.
    pub reference: Reference,
    /// Why an admin records it.
    pub reason: Note,
}

/// Writes a payment. False when the merchant has a transfer with this reference already; then nothing
/// may be committed.
///
/// # Errors
/// The database failed.
pub async fn insert(tx: &Tx, new: &NewPayment) -> Result<bool, StoreError> {
    let sql = "
        insert into payments (merchant_id, id, deposit_id, purpose, method, amount, status, reference, reason,
               created_by, created_at)
        values ($1, $2, $3, $4, $5, $6, 'pending', $7, $8, $9, $10)
        on conflict (merchant_id, reference) where method = 'bank_transfer' do nothing";
    let written = tx
        .execute(
            sql,
            &[
                &new.merchant.uuid(),
                &new.id.uuid(),
                &new.deposit.uuid(),
                &new.purpose.name(),
                &new.method.name(),
                &new.amount.centimes(),
                &new.transfer.as_ref().map(|transfer| transfer.reference.as_str()),
                &new.transfer.as_ref().map(|transfer| transfer.reason.as_str()),
                &new.by.uuid(),
                &new.at,
            ],
        )
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

/// Remembers where a payment is made, unless that is known or the payment is over.
///
/// # Errors
/// The database failed.
pub async fn keep_url(tx: &Tx, merchant: MerchantId, payment: PaymentId, url: &str) -> Result<(), StoreError> {
    let sql = "
        update payments p
        set    payment_url = $3
        where  p.merchant_id = $1 and p.id = $2 and p.status <> 'paid' and p.payment_url is null";
    tx.execute(sql, &[&merchant.uuid(), &payment.uuid(), &url]).await?;
    Ok(())
}
