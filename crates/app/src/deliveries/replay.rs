//! What could not be sent is tried again, after its cause was mended.

use crate::{App, Failure, activity};
use domain::{Actor, Refusal, ids::DeliveryId};
use store::deliveries;

/// Lets a dead letter be tried again from the beginning, with whatever was told in the same message. Asked twice, it is
/// tried once: only what is given up can be asked for.
///
/// # Errors
/// There is no such dead letter.
pub async fn replay(app: &App, actor: Actor, delivery: DeliveryId) -> Result<(), Failure> {
    let tx = app.db.begin_system().await?;
    if !deliveries::replay(&tx, delivery, app.now()).await? {
        return Err(Refusal::NotFound.into());
    }
    let what = ("dead_letter_replayed", Some(delivery.uuid()));
    activity::note_of(app, &tx, Some(actor.user()), what, serde_json::json!({})).await?;
    Ok(tx.commit().await?)
}
