//! The terms of a campaign change; leads that exist keep theirs.

use super::{CampaignRecord, merchant_of};
use crate::{App, Failure};
use domain::{Actor, Refusal, campaign::SettingsChange, ids::CampaignId};
use store::campaigns;

/// Changes the settings that are named.
///
/// # Errors
/// The campaign is not the actor's.
pub async fn set_settings(
    app: &App,
    actor: Actor,
    campaign: CampaignId,
    change: &SettingsChange,
) -> Result<CampaignRecord, Failure> {
    let merchant = merchant_of(app, actor, campaign).await?;
    let tx = app.db.begin(actor).await?;
    let before = campaigns::lock_settings(&tx, merchant, campaign).await?;
    let settings = change.of(&before.ok_or(Refusal::NotFound)?);
    campaigns::set_settings(&tx, merchant, campaign, &settings, app.now()).await?;
    let changed = campaigns::find_in(&tx, campaign).await?;
    tx.commit().await?;
    Ok(changed)
}
