//! A page of earnings.

use super::{EarningFilter, EarningPage};
use crate::{App, Failure};
use domain::{Actor, ids::InfluencerId};

/// Finds the earnings of an influencer that the filter lets through, as they are now.
///
/// # Errors
/// The database failed.
pub async fn search(
    app: &App,
    actor: Actor,
    influencer: InfluencerId,
    filter: &EarningFilter,
) -> Result<EarningPage, Failure> {
    Ok(store::earnings::search(&app.db, actor, influencer, filter, app.now()).await?)
}
