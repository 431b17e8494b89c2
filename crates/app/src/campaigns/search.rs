//! A page of campaigns.

use super::{CampaignFilter, CampaignRecord};
use crate::{App, Failure, Page};
use domain::Actor;

/// Finds the campaigns that the actor may see and the filter lets through; people who bring leads
/// find active ones.
///
/// # Errors
/// The database failed.
pub async fn search(app: &App, actor: Actor, filter: &CampaignFilter) -> Result<Page<CampaignRecord>, Failure> {
    Ok(store::campaigns::search(&app.db, actor, filter).await?)
}
