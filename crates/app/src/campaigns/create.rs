//! A merchant prepares a campaign.

use super::CampaignRecord;
use crate::{App, Failure};
use domain::{
    Actor,
    campaign::{CampaignSettings, SettingsChange},
    ids::{CampaignId, MerchantId},
    text::{Description, Name},
};
use store::campaigns::{self, NewCampaign};

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
    let campaign = NewCampaign {
        id: CampaignId::from_uuid(app.new_id()),
        merchant,
        name: command.name,
        description: command.description,
        settings: command.settings.of(&CampaignSettings::default()),
        at: app.now(),
    };
    let tx = app.db.begin(actor).await?;
    campaigns::insert(&tx, &campaign).await?;
    let created = campaigns::find_in(&tx, campaign.id).await?;
    tx.commit().await?;
    Ok(created)
}
