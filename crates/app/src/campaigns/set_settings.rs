//! The terms of a campaign change; leads that exist keep theirs.

use super::{CampaignRecord, place};
use crate::{App, Failure};
use domain::{Actor, Refusal, campaign::SettingsChange, ids::CampaignId};

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
    let place = place(app, actor, campaign).await?;
    let of = |before| change.of(&before);
    let changed = store::campaigns::change_settings(&app.db, actor, place, of, app.now()).await?;
    Ok(changed.ok_or(Refusal::NotFound)?)
}
