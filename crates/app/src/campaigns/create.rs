//! A merchant prepares a campaign.

use super::CampaignRecord;
use crate::{App, Failure};
use domain::{
    Actor,
    campaign::{CampaignSettings, SettingsChange},
    ids::{CampaignId, MerchantId},
    text::{Description, Name},
};

/// A campaign to create.
#[derive(Debug, Clone)]
pub struct CreateCampaign {
    pub name: Name,
    /// What is wanted, in words.
    pub description: Option<Description>,
    /// What differs from the usual settings.
    pub settings: SettingsChange,
}

/// Creates a campaign as a draft.
///
/// # Errors
/// The database failed.
pub async fn create(
    app: &App,
    actor: Actor,
    merchant: MerchantId,
    command: CreateCampaign,
) -> Result<CampaignRecord, Failure> {
    let id = CampaignId::from_uuid(app.new_id());
    let settings = command.settings.of(&CampaignSettings::default());
    let texts = (&command.name, command.description.as_ref());
    Ok(store::campaigns::create(&app.db, actor, (merchant, id), texts, &settings, app.now()).await?)
}
