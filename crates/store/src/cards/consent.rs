//! Who agreed that a card is kept, and whom the provider knows as its holder.

use crate::{Database, StoreError, Tx, row::Columns};
use domain::{
    ids::{MerchantId, PaymentId, UserId},
    payment::PaymentMethod,
    text::Reference,
};
use jiff::Timestamp;

/// What somebody agreed to.
#[derive(Debug, Clone, Copy)]
pub struct Consent<'a> {
    pub merchant: MerchantId,
    /// The payment whose card is kept.
    pub payment: PaymentId,
    /// Who agreed.
    pub by: UserId,
    /// To which text.
    pub version: &'a str,
    pub at: Timestamp,
}

/// Notes that somebody agreed, in the transaction that opens the payment.
///
/// # Errors
/// The database failed.
pub async fn agree(tx: &Tx, consent: Consent<'_>) -> Result<(), StoreError> {
    let sql = "
        insert into card_consents (merchant_id, payment_id, agreed_by, text_version, agreed_at)
        values ($1, $2, $3, $4, $5)";
    let (merchant, payment, by) = (consent.merchant.uuid(), consent.payment.uuid(), consent.by.uuid());
    tx.execute(sql, &[&merchant, &payment, &by, &consent.version, &consent.at])
        .await?;
    Ok(())
}

/// Whether the card of a payment is to be kept.
///
/// # Errors
/// The database failed.
pub async fn has_consent(db: &Database, merchant: MerchantId, payment: PaymentId) -> Result<bool, StoreError> {
    let sql = "select 1 as agreed from card_consents c where c.merchant_id = $1 and c.payment_id = $2";
    let rows = db.read_system(sql, &[&merchant.uuid(), &payment.uuid()]).await?;
    Ok(!rows.is_empty())
}

/// What a provider calls a merchant, if it knows them.
///
/// # Errors
/// The database failed.
pub async fn customer(
    db: &Database,
    merchant: MerchantId,
    provider: PaymentMethod,
) -> Result<Option<Reference>, StoreError> {
    let sql = "select c.reference from provider_customers c where c.merchant_id = $1 and c.provider = $2";
    let rows = db.read_system(sql, &[&merchant.uuid(), &provider.name()]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let reference = Reference::parse(row.column("reference")?);
    reference
        .map(Some)
        .map_err(|_| StoreError::Corrupt("what a provider calls a merchant"))
}

/// Notes what a provider calls a merchant, unless that is known. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn keep_customer(
    tx: &Tx,
    merchant: MerchantId,
    provider: PaymentMethod,
    reference: &Reference,
    at: Timestamp,
) -> Result<(), StoreError> {
    let sql = "
        insert into provider_customers (merchant_id, provider, reference, created_at)
        values ($1, $2, $3, $4)
        on conflict (merchant_id, provider) do nothing";
    tx.execute(sql, &[&merchant.uuid(), &provider.name(), &reference.as_str(), &at])
        .await?;
    Ok(())
}
