//! A saved card as it is read.

use crate::{
    Database, StoreError,
    row::{Columns, named},
};
use domain::{
    Actor,
    card::{Card, Expiry},
    ids::{CardId, MerchantId},
    payment::PaymentMethod,
    text::Reference,
};
use jiff::Timestamp;
use tokio_postgres::Row;

/// A card that may be charged again, or might be until it was removed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardRecord {
    pub id: CardId,
    pub merchant: MerchantId,
    /// Who keeps it.
    pub provider: PaymentMethod,
    /// What they call it.
    pub reference: Reference,
    pub card: Card,
    pub created_at: Timestamp,
    /// Since when it is charged no more.
    pub removed_at: Option<Timestamp>,
}

const COLUMNS: &str = "
    c.merchant_id, c.id, c.provider, c.reference, c.brand, c.last4, c.exp_year, c.exp_month, c.created_at, c.removed_at";

/// The cards of the actor that may be charged, the newest first.
///
/// # Errors
/// The database failed.
pub async fn list(db: &Database, actor: Actor, merchant: MerchantId) -> Result<Vec<CardRecord>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from saved_cards c
         where  c.merchant_id = $1 and c.removed_at is null
         order  by c.id desc"
    );
    let rows = db.read(actor, &sql, &[&merchant.uuid()]).await?;
    rows.iter().map(record).collect()
}

/// Any card, removed or not. For jobs.
///
/// # Errors
/// The database failed.
pub async fn find(db: &Database, card: CardId) -> Result<Option<CardRecord>, StoreError> {
    let sql = format!("select {COLUMNS} from saved_cards c where c.id = $1");
    let rows = db.read_system(&sql, &[&card.uuid()]).await?;
    rows.first().map(record).transpose()
}

/// The card that a provider calls so. For its messages.
///
/// # Errors
/// The database failed.
pub async fn find_called(
    db: &Database,
    provider: PaymentMethod,
    reference: &Reference,
) -> Result<Option<CardRecord>, StoreError> {
    let sql = format!("select {COLUMNS} from saved_cards c where c.provider = $1 and c.reference = $2");
    let rows = db.read_system(&sql, &[&provider.name(), &reference.as_str()]).await?;
    rows.first().map(record).transpose()
}

fn record(row: &Row) -> Result<CardRecord, StoreError> {
    let (year, month): (i16, i16) = (row.column("exp_year")?, row.column("exp_month")?);
    let expires = Expiry::new(year.into(), month.into()).ok_or(StoreError::Corrupt("the end of a card"))?;
    let reference = Reference::parse(row.column("reference")?);
    Ok(CardRecord {
        id: CardId::from_uuid(row.column("id")?),
        merchant: MerchantId::from_uuid(row.column("merchant_id")?),
        provider: named(row.column("provider")?, PaymentMethod::from_name)?,
        reference: reference.map_err(|_| StoreError::Corrupt("what a provider calls a card"))?,
        card: Card {
            brand: row.column("brand")?,
            last4: row.column("last4")?,
            expires,
        },
        created_at: row.column("created_at")?,
        removed_at: row.column("removed_at")?,
    })
}
