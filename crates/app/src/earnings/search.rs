//! A page of earnings.

use super::{EarningFilter, EarningPage};
use crate::{App, Failure};
use domain::{Actor, earning::EarningStatus, ids::InfluencerId};
use jiff::Timestamp;

/// The earnings of a page, and the time at which their status was looked at.
#[derive(Debug)]
pub struct Earnings {
    /// The page, and the sums.
    pub found: EarningPage,
    pub now: Timestamp,
}

/// Finds the earnings of an influencer that the filter lets through.
///
/// # Errors
/// The database failed.
pub async fn search(
    app: &App,
    actor: Actor,
    influencer: InfluencerId,
    filter: &EarningFilter,
) -> Result<Earnings, Failure> {
    let now = app.now();
    let found = store::earnings::search(&app.db, actor, influencer, filter, now).await?;
    Ok(Earnings { found, now })
}

/// The status of an earning at a time.
pub fn status(earning: &super::EarningRecord, now: Timestamp) -> EarningStatus {
    EarningStatus::at(now, earning.payable_at, earning.paid_at)
}
