//! What is done with campaigns.

pub mod create;
pub mod read;
pub mod search;
pub mod set_settings;
pub mod set_status;
pub mod update;

pub use read::exists;
pub use store::campaigns::{CampaignFilter, CampaignRecord, Offer, TextChange};

use crate::{App, Failure};
use domain::{
    Actor,
    ids::{CampaignId, MerchantId},
};

/// Under whose name the actor changes a campaign. Whose campaign a merchant names does not matter: it is theirs, or row
/// level security hides it from them.
async fn merchant_of(app: &App, actor: Actor, campaign: CampaignId) -> Result<MerchantId, Failure> {
    match actor.merchant() {
        Some(own) => Ok(own),
        None => app.owner_of(campaign).await,
    }
}
