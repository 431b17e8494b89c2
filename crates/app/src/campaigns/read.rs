//! One campaign.

use super::CampaignRecord;
use crate::{App, Failure};
use domain::{Actor, Refusal, ids::CampaignId};

/// Reads a campaign that the actor may see: their own, for an admin any, for people who bring leads
/// every one that is not a draft.
///
/// # Errors
/// There is none.
pub async fn read(app: &App, actor: Actor, campaign: CampaignId) -> Result<CampaignRecord, Failure> {
    Ok(store::campaigns::find(&app.db, actor, campaign)
        .await?
        .ok_or(Refusal::NotFound)?)
}

/// Makes sure that the actor may see a campaign.
///
/// # Errors
/// The actor may not see it, or there is none.
pub async fn exists(app: &App, actor: Actor, campaign: CampaignId) -> Result<(), Failure> {
    read(app, actor, campaign).await.map(drop)
}
