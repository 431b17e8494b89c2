//! The texts of a campaign change.

use super::{CampaignRecord, TextChange, place};
use crate::{App, Failure};
use domain::{Actor, Refusal, ids::CampaignId};

/// Changes the name and the description of a campaign.
///
/// # Errors
/// The campaign is not the actor's.
pub async fn update(
    app: &App,
    actor: Actor,
    campaign: CampaignId,
    change: &TextChange,
) -> Result<CampaignRecord, Failure> {
    let place = place(app, actor, campaign).await?;
    let changed = store::campaigns::change_texts(&app.db, actor, place, change, app.now()).await?;
    Ok(changed.ok_or(Refusal::NotFound)?)
}
