//! A merchant blocks somebody who brings leads.

use super::{Place, announce::announce, names::names};
use crate::{App, Failure};
use domain::{Actor, block::BlockReason, text::Note};
use messages::Notification;
use store::blocks;

/// Blocks an influencer on a campaign, or on all of the merchant, and tells both; leads that wait stay to be decided.
/// Returns false when they are blocked there already. No agreement that is signed or ended changes it.
///
/// # Errors
/// There is no such influencer, merchant or campaign.
pub async fn block(app: &App, actor: Actor, place: Place, words: Option<Note>) -> Result<bool, Failure> {
    let reason = BlockReason::Hand(words);
    let tx = app.db.begin_system().await?;
    let names = names(&tx, place).await?;
    let stood = blocks::stand(&tx, app.new_id(), place, &reason, app.now()).await?;
    if stood {
        announce(app, &tx, actor, "influencer_blocked", place, |reader| {
            Notification::InfluencerBlocked {
                influencer_id: place.influencer,
                campaign_id: place.campaign,
                reason: reason.clone(),
                reader,
                merchant: names.merchant.clone(),
                influencer: names.influencer.clone(),
                campaign: names.campaign.clone(),
            }
        })
        .await?;
    }
    tx.commit().await?;
    Ok(stood)
}
