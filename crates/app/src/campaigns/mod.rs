//! What is done with campaigns.

pub mod blocks;
pub mod create;
pub mod read;
pub mod search;
pub mod set_settings;
pub mod set_status;
pub mod update;

pub use read::exists;
pub use store::campaigns::{Block, CampaignFilter, CampaignRecord, Offer, TextChange};

use crate::{App, Failure};
use domain::{
    Actor,
    ids::{CampaignId, MerchantId},
};

/// The whole name of a campaign that the actor wants to change. Whose campaign a merchant names does
/// not matter: it is theirs, or row level security hides it from them.
async fn place(app: &App, actor: Actor, campaign: CampaignId) -> Result<(MerchantId, CampaignId), Failure> {
    match actor.merchant() {
        Some(own) => Ok((own, campaign)),
        None => Ok((app.owner_of(campaign).await?, campaign)),
    }
}
