//! Influencers who may not bring leads to a campaign any more, and how they may again.

use super::{Block, merchant_of, read::exists};
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
    let merchant = merchant_of(app, actor, campaign).await?;
    Ok(store::campaigns::blocks(&app.db, actor, merchant, campaign).await?)
}

/// Lifts a block; what was decided before does not count against the influencer any more.
///
/// # Errors
/// The campaign is not the actor's, or the influencer is not blocked.
pub async fn lift(app: &App, actor: Actor, campaign: CampaignId, influencer: InfluencerId) -> Result<(), Failure> {
    let merchant = merchant_of(app, actor, campaign).await?;
    let tx = app.db.begin(actor).await?;
    if !store::campaigns::lift(&tx, merchant, campaign, influencer, app.now()).await? {
        return Err(Refusal::NotFound.into());
    }
    Ok(tx.commit().await?)
}
