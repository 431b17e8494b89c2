//! A block that was set or lifted: who did it is noted, and both sides are told.

use super::Place;
use crate::{App, Failure, activity::note_of, notifications::both_sides::tell_both};
use domain::Actor;
use messages::{Notification, notification::Reader};
use serde_json::json;
use store::Tx;

/// Does so in the transaction of the change.
pub(super) async fn announce(
    app: &App,
    tx: &Tx,
    actor: Actor,
    action: &'static str,
    place: Place,
    notification: impl Fn(Reader) -> Notification,
) -> Result<(), Failure> {
    let details = json!({ "merchant_id": place.merchant, "campaign_id": place.campaign });
    let subject = Some(place.influencer.uuid());
    note_of(app, tx, Some(actor.user()), (action, subject), details).await?;
    tell_both(app, tx, place.merchant, place.influencer, notification).await?;
    Ok(())
}
