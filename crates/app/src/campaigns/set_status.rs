//! A campaign is opened, paused or ended by hand.

use super::{CampaignRecord, merchant_of};
use crate::{App, Failure, activity::note_of_admin};
use domain::{Actor, Refusal, campaign::CampaignStatus, ids::CampaignId};
use serde_json::json;
use store::campaigns;

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
    let merchant = merchant_of(app, actor, campaign).await?;
    let tx = app.db.begin(actor).await?;
    let before = campaigns::lock_status(&tx, merchant, campaign).await?;
    let before = before.ok_or(Refusal::NotFound)?;
    let status = before.status.set_by_hand(wanted, before.has_leads)?;
    if status != before.status {
        campaigns::set_status(&tx, merchant, campaign, status, app.now()).await?;
    }
    let changed = campaigns::find_in(&tx, campaign).await?;
    note_of_admin(
        app,
        &tx,
        actor,
        ("campaign_changed", campaign.uuid()),
        json!({ "status": status.name() }),
    )
    .await?;
    tx.commit().await?;
    Ok(changed)
}
