//! A card is kept, changes, or is removed; in transactions of the system.

use crate::{StoreError, Tx};
use domain::{
    card::Card,
    ids::{CardId, MerchantId, PaymentId, UserId},
    payment::PaymentMethod,
    text::Reference,
};
use jiff::Timestamp;

/// A card to keep.
#[derive(Debug, Clone)]
pub struct NewCard<'a> {
    pub id: CardId,
    pub merchant: MerchantId,
    pub provider: PaymentMethod,
    pub reference: &'a Reference,
    /// The payment whose payer agreed.
    pub payment: PaymentId,
    pub card: &'a Card,
    pub at: Timestamp,
}

/// Keeps a card, once.
///
/// # Errors
/// The database failed, or nobody agreed.
pub async fn keep(tx: &Tx, new: &NewCard<'_>) -> Result<(), StoreError> {
    let sql = "
        insert into saved_cards (merchant_id, id, provider, reference, payment_id, brand, last4, exp_year, exp_month,
               created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        on conflict (merchant_id, provider, reference) do nothing";
    tx.execute(
        sql,
        &[
            &new.merchant.uuid(),
            &new.id.uuid(),
            &new.provider.name(),
            &new.reference.as_str(),
            &new.payment.uuid(),
            &new.card.brand,
            &new.card.last4,
            &new.card.expires.year(),
            &i16::from(new.card.expires.month()),
            &new.at,
        ],
    )
    .await?;
    Ok(())
}

/// Notes that the bank of a card has replaced it.
///
/// # Errors
/// The database failed.
pub async fn change(tx: &Tx, merchant: MerchantId, id: CardId, card: &Card) -> Result<(), StoreError> {
    let sql = "
        update saved_cards c set brand = $3, last4 = $4, exp_year = $5, exp_month = $6
        where  c.merchant_id = $1 and c.id = $2";
    let (year, month) = (card.expires.year(), i16::from(card.expires.month()));
    tx.execute(
        sql,
        &[&merchant.uuid(), &id.uuid(), &card.brand, &card.last4, &year, &month],
    )
    .await?;
    Ok(())
}

/// Removes a card, unless it was: it is charged no more. True when it is removed now.
///
/// # Errors
/// The database failed.
pub async fn remove(
    tx: &Tx,
    merchant: MerchantId,
    id: CardId,
    by: Option<UserId>,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let sql = "
        update saved_cards c set removed_at = $3, removed_by = $4
        where  c.merchant_id = $1 and c.id = $2 and c.removed_at is null";
    let removed = tx
        .execute(sql, &[&merchant.uuid(), &id.uuid(), &at, &by.map(UserId::uuid)])
        .await?;
    Ok(removed == 1)
}

/// Notes that the provider has forgotten a card that was removed.
///
/// # Errors
/// The database failed.
pub async fn forgotten(tx: &Tx, merchant: MerchantId, id: CardId, at: Timestamp) -> Result<(), StoreError> {
    let sql = "
        update saved_cards c set forgotten_at = $3
        where  c.merchant_id = $1 and c.id = $2 and c.removed_at is not null and c.forgotten_at is null";
    tx.execute(sql, &[&merchant.uuid(), &id.uuid(), &at]).await?;
    Ok(())
}
