//! A merchant's own cards.

use super::CardRecord;
use crate::{App, Failure};
use domain::{Actor, ids::MerchantId};
use store::cards;

/// The cards that may be charged, the newest first.
///
/// # Errors
/// The database failed.
pub async fn list(app: &App, actor: Actor, merchant: MerchantId) -> Result<Vec<CardRecord>, Failure> {
    Ok(cards::list(&app.db, actor, merchant).await?)
}
