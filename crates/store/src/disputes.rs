//! Payments that their payers contest. What of them leaves a deposit or comes back is moved by the teller only.

use crate::{
    Database, StoreError, Tx,
    row::{Columns, named},
};
use domain::{
    Money,
    dispute::DisputeStatus,
    ids::{DepositId, DisputeId, MerchantId, PaymentId},
    payment::PaymentMethod,
    text::Reference,
};
use jiff::Timestamp;
use tokio_postgres::Row;

/// A dispute to note.
#[derive(Debug, Clone)]
pub struct NewDispute<'a> {
    pub id: DisputeId,
    pub merchant: MerchantId,
    pub deposit: DepositId,
    /// The payment that is contested.
    pub payment: PaymentId,
    pub provider: PaymentMethod,
    /// What the provider calls it.
    pub reference: &'a Reference,
    pub amount: Money,
    /// Why, in the provider's words.
    pub reason: Option<&'a str>,
    pub at: Timestamp,
}

/// A payment that is contested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisputeRecord {
    pub id: DisputeId,
    pub payment: PaymentId,
    pub amount: Money,
    pub status: DisputeStatus,
    /// When it was charged to the deposit.
    pub charged_at: Option<Timestamp>,
    /// What of it has left the deposit.
    pub taken: Money,
    /// What has come back.
    pub given_back: Money,
}

/// Notes a dispute, once however often the provider speaks of it. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn note(tx: &Tx, new: &NewDispute<'_>) -> Result<(), StoreError> {
    let sql = "
        insert into provider_disputes (merchant_id, id, deposit_id, payment_id, provider, reference, amount, status,
               reason, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, 'open', $8, $9)
        on conflict (merchant_id, provider, reference) do nothing";
    tx.execute(
        sql,
        &[
            &new.merchant.uuid(),
            &new.id.uuid(),
            &new.deposit.uuid(),
            &new.payment.uuid(),
            &new.provider.name(),
            &new.reference.as_str(),
            &new.amount.centimes(),
            &new.reason,
            &new.at,
        ],
    )
    .await?;
    Ok(())
}

/// The dispute that a provider calls so.
///
/// # Errors
/// The database failed.
pub async fn find(
    db: &Database,
    merchant: MerchantId,
    provider: PaymentMethod,
    reference: &Reference,
) -> Result<Option<DisputeRecord>, StoreError> {
    let sql = "
        select p.id, p.payment_id, p.amount, p.status, p.charged_at,
               (select coalesce(sum(t.amount), 0)::bigint from deposit_transactions t
                where t.merchant_id = p.merchant_id and t.dispute_id = p.id
                and   t.transaction_type = 'chargeback') as taken,
               (select coalesce(sum(t.amount), 0)::bigint from deposit_transactions t
                where t.merchant_id = p.merchant_id and t.dispute_id = p.id
                and   t.transaction_type = 'chargeback_returned') as given_back
        from   provider_disputes p
        where  p.merchant_id = $1 and p.provider = $2 and p.reference = $3";
    let rows = db
        .read_system(sql, &[&merchant.uuid(), &provider.name(), &reference.as_str()])
        .await?;
    rows.first().map(dispute).transpose()
}

/// Notes that the payer gets the money; false when it was decided before. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn lose(tx: &Tx, merchant: MerchantId, dispute: DisputeId, at: Timestamp) -> Result<bool, StoreError> {
    let sql = "
        update provider_disputes p set status = 'lost', closed_at = $3
        where  p.merchant_id = $1 and p.id = $2 and p.status = 'open'";
    Ok(tx.execute(sql, &[&merchant.uuid(), &dispute.uuid(), &at]).await? == 1)
}

fn dispute(row: &Row) -> Result<DisputeRecord, StoreError> {
    Ok(DisputeRecord {
        id: DisputeId::from_uuid(row.column("id")?),
        payment: PaymentId::from_uuid(row.column("payment_id")?),
        amount: row.money("amount")?,
        status: named(row.column("status")?, DisputeStatus::from_name)?,
        charged_at: row.column("charged_at")?,
        taken: row.money("taken")?,
        given_back: row.money("given_back")?,
    })
}
