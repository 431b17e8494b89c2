//! A merchant lifts a block.

use super::{Place, announce::announce, names::names};
use crate::{App, Failure};
use domain::Actor;
use messages::Notification;
use store::blocks;

/// Lifts a block, or what is left of a suspension whose agreement ended, and tells both. What was decided before does
/// not count against the influencer any more. Returns false when there was none.
///
/// # Errors
/// There is no such influencer, merchant or campaign.
pub async fn unblock(app: &App, actor: Actor, place: Place) -> Result<bool, Failure> {
    let tx = app.db.begin_system().await?;
    let names = names(&tx, place).await?;
    let lifted = blocks::lift(&tx, place, app.now()).await?;
    if lifted {
        announce(app, &tx, actor, "influencer_unblocked", place, |reader| {
            Notification::InfluencerUnblocked {
                influencer_id: place.influencer,
                campaign_id: place.campaign,
                reader,
                merchant: names.merchant.clone(),
                influencer: names.influencer.clone(),
                campaign: names.campaign.clone(),
            }
        })
        .await?;
    }
    tx.commit().await?;
    Ok(lifted)
}
