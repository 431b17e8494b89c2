//! A refund is asked for, and what became of it is noted; in transactions of the system.

use crate::{StoreError, Tx};
use domain::{
    Money,
    ids::{DepositId, MerchantId, PaymentId, RefundId, UserId},
    payment::PaymentMethod,
    text::{Note, Reference},
};
use jiff::Timestamp;

/// A refund to ask for.
#[derive(Debug, Clone)]
pub struct NewRefund {
    pub id: RefundId,
    pub merchant: MerchantId,
    pub deposit: DepositId,
    /// Who carries it.
    pub method: PaymentMethod,
    /// The payment that its provider gives back; none of a transfer.
    pub payment: Option<PaymentId>,
    pub amount: Money,
    /// What the provider calls it, if it was made already.
    pub reference: Option<Reference>,
    /// Why it is given back.
    pub reason: Note,
    /// Who decides it; nobody when it was made already.
    pub by: Option<UserId>,
    pub at: Timestamp,
}

/// Writes a refund of which nothing has moved yet; one that was made already, once.
///
/// # Errors
/// The database failed.
pub async fn insert(tx: &Tx, new: &NewRefund) -> Result<(), StoreError> {
    let sql = "
        insert into refunds (merchant_id, id, deposit_id, method, amount, status, reason, requested_by, created_at,
               payment_id, reference)
        values ($1, $2, $3, $4, $5, 'requested', $6, $7, $8, $9, $10)
        on conflict (merchant_id, method, reference) where payment_id is not null do nothing";
    tx.execute(
        sql,
        &[
            &new.merchant.uuid(),
            &new.id.uuid(),
            &new.deposit.uuid(),
            &new.method.name(),
            &new.amount.centimes(),
            &new.reason.as_str(),
            &new.by.map(UserId::uuid),
            &new.at,
            &new.payment.map(PaymentId::uuid),
            &new.reference.as_ref().map(Reference::as_str),
        ],
    )
    .await?;
    Ok(())
}

/// Notes that a locked refund arrived, and gives it its credit note. The note waits for this: what is only sent may come
/// back, and a number that was given is never taken back.
///
/// # Errors
/// The database failed.
pub async fn arrived(
    tx: &Tx,
    merchant: MerchantId,
    refund: RefundId,
    reference: &Reference,
    at: Timestamp,
) -> Result<(), StoreError> {
    let sql = "
        update refunds r set status = 'done', reference = $3, settled_at = $4
        where  r.merchant_id = $1 and r.id = $2 and r.status = 'sent'";
    let arrived = tx
        .execute(sql, &[&merchant.uuid(), &refund.uuid(), &reference.as_str(), &at])
        .await?;
    if arrived == 1 {
        let sql = "select app.issue_credit_note($1, $2, $3)";
        tx.query(sql, &[&merchant.uuid(), &refund.uuid(), &at]).await?;
    }
    Ok(())
}

/// Notes what the provider calls a refund, unless that is known.
///
/// # Errors
/// The database failed.
pub async fn call(tx: &Tx, merchant: MerchantId, refund: RefundId, reference: &Reference) -> Result<(), StoreError> {
    let sql = "
        update refunds r set reference = $3
        where  r.merchant_id = $1 and r.id = $2 and r.reference is null and r.payment_id is not null";
    tx.execute(sql, &[&merchant.uuid(), &refund.uuid(), &reference.as_str()])
        .await?;
    Ok(())
}

/// Gives up a refund of which nothing has moved; nothing happens to one that was sent.
///
/// # Errors
/// The database failed.
pub async fn give_up(
    tx: &Tx,
    merchant: MerchantId,
    refund: RefundId,
    why: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    let sql = "
        update refunds r set status = 'failed', failure_reason = $3, settled_at = $4
        where  r.merchant_id = $1 and r.id = $2 and r.status = 'requested'";
    tx.execute(sql, &[&merchant.uuid(), &refund.uuid(), &why, &at]).await?;
    Ok(())
}

/// Says why a refund failed, unless that was said; under its credit note too, if it had arrived. True when it is said now.
///
/// # Errors
/// The database failed.
pub async fn explain(tx: &Tx, merchant: MerchantId, refund: RefundId, why: &Note) -> Result<bool, StoreError> {
    let sql = "
        update refunds r set failure_reason = $3
        where  r.merchant_id = $1 and r.id = $2 and r.status = 'failed' and r.failure_reason is null";
    let said = tx
        .execute(sql, &[&merchant.uuid(), &refund.uuid(), &why.as_str()])
        .await?;
    if said == 1 {
        let sql = "
            update credit_notes n
            set    returned = jsonb_build_object('at', r.settled_at, 'seconds_ahead', app.seconds_ahead(r.settled_at),
                                                 'reason', r.failure_reason)
            from   refunds r
            where  n.refund_id = $2 and r.merchant_id = $1 and r.id = $2";
        tx.execute(sql, &[&merchant.uuid(), &refund.uuid()]).await?;
    }
    Ok(said == 1)
}
