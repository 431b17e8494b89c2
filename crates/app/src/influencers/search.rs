//! A merchant looks for people who could bring leads.

use super::{InfluencerFilter, InfluencerRecord};
use crate::{App, Failure, Page};
use domain::Actor;

/// Lists the people whom the filter lets through; to a merchant with their record with that merchant alone.
///
/// # Errors
/// The database failed.
pub async fn search(app: &App, actor: Actor, filter: &InfluencerFilter) -> Result<Page<InfluencerRecord>, Failure> {
    Ok(store::influencers::search(&app.db, actor, filter).await?)
}
