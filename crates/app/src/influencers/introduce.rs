//! Somebody who brings leads says who they are.

use crate::{App, Failure};
use domain::{Actor, ids::InfluencerId, influencer::Introduction};

/// Sets how the actor introduces themselves, all of it.
///
/// # Errors
/// The database failed.
pub async fn introduce(
    app: &App,
    actor: Actor,
    influencer: InfluencerId,
    introduction: &Introduction,
) -> Result<Introduction, Failure> {
    let tx = app.db.begin_system().await?;
    store::influencers::set_introduction(&tx, influencer, introduction, app.now()).await?;
    tx.commit().await?;
    super::introduction::introduction(app, actor, influencer).await
}
