//! A merchant removes a card of theirs.

use crate::{App, Failure, activity::note_of};
use domain::{
    Actor, Refusal,
    ids::{CardId, MerchantId},
    job::Job,
};
use serde_json::json;
use store::{cards, jobs::enqueue};

/// Removes a card: from now on it is not charged, and the provider is told to forget it. True when that was done before.
///
/// # Errors
/// The merchant has no such card.
pub async fn remove(app: &App, actor: Actor, merchant: MerchantId, card: CardId) -> Result<bool, Failure> {
    let found = cards::find(&app.db, card).await?;
    found
        .filter(|card| card.merchant == merchant)
        .ok_or(Refusal::NotFound)?;
    let tx = app.db.begin_system().await?;
    let removed = cards::remove(&tx, merchant, card, Some(actor.user()), app.now()).await?;
    if removed {
        enqueue(&tx, &Job::DetachCard { card }).await?;
        let details = json!({ "merchant_id": merchant });
        note_of(
            app,
            &tx,
            Some(actor.user()),
            ("card_removed", Some(card.uuid())),
            details,
        )
        .await?;
    }
    tx.commit().await?;
    Ok(!removed)
}
