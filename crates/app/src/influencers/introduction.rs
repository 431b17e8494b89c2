//! How somebody who brings leads introduces themselves.

use crate::{App, Failure};
use domain::{Actor, ids::InfluencerId, influencer::Introduction};

/// Reads it; empty when nothing was ever said.
///
/// # Errors
/// The database failed.
pub async fn introduction(app: &App, actor: Actor, influencer: InfluencerId) -> Result<Introduction, Failure> {
    Ok(store::influencers::introduction(&app.db, actor, influencer).await?)
}
