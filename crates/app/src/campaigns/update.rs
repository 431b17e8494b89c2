//! The texts of a campaign change.

use super::{CampaignRecord, TextChange, merchant_of};
use crate::{App, Failure, activity::note_of_admin};
use domain::{Actor, Refusal, ids::CampaignId};
use serde_json::json;
use store::campaigns;

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
    let merchant = merchant_of(app, actor, campaign).await?;
    let tx = app.db.begin(actor).await?;
    if !campaigns::set_texts(&tx, merchant, campaign, change, app.now()).await? {
        return Err(Refusal::NotFound.into());
    }
    let changed = campaigns::find_in(&tx, campaign).await?;
    note_of_admin(
        app,
        &tx,
        actor,
        ("campaign_changed", campaign.uuid()),
        json!({ "what": "texts" }),
    )
    .await?;
    tx.commit().await?;
    Ok(changed)
}
