//! Influencers who may not bring leads to a campaign any more, and how they may again.

use super::{Block, place, read::exists};
use crate::{App, Failure};
use domain::{
    Actor, Refusal,
    ids::{CampaignId, InfluencerId},
};

/// Who is blocked on a campaign, the latest first.
///
/// # Errors
/// The campaign is not the actor's.
pub async fn blocks(app: &App, actor: Actor, campaign: CampaignId) -> Result<Vec<Block>, Failure> {
    exists(app, actor, campaign).await?;
    let (merchant, campaign) = place(app, actor, campaign).await?;
    Ok(store::campaigns::blocks(&app.db, actor, merchant, campaign).await?)
}

/// Lifts a block; what was decided before does not count against the influencer any more.
///
/// # Errors
/// The campaign is not the actor's, or the influencer is not blocked.
pub async fn lift(app: &App, actor: Actor, campaign: CampaignId, influencer: InfluencerId) -> Result<(), Failure> {
    let place = place(app, actor, campaign).await?;
    match store::campaigns::lift(&app.db, actor, place, influencer, app.now()).await? {
        true => Ok(()),
        false => Err(Refusal::NotFound.into()),
    }
}
