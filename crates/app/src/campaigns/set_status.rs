//! A campaign is opened, paused or ended by hand.

use super::{CampaignRecord, place};
use crate::{App, Failure};
use domain::{Actor, Refusal, campaign::CampaignStatus, ids::CampaignId};

/// Sets the status of a campaign. What is paused so is never resumed automatically.
///
/// # Errors
/// The campaign is not the actor's, is completed, or has leads and cannot be a draft.
pub async fn set_status(
    app: &App,
    actor: Actor,
    campaign: CampaignId,
    wanted: CampaignStatus,
) -> Result<CampaignRecord, Failure> {
    let place = place(app, actor, campaign).await?;
    let decide = |before: CampaignStatus, has_leads| before.set_by_hand(wanted, has_leads);
    let changed = store::campaigns::change_status(&app.db, actor, place, decide, app.now()).await?;
    Ok(changed.ok_or(Refusal::NotFound)??)
}
