//! Campaigns and their settings.

use crate::{StoreError, row::Columns};
use domain::campaign::{CampaignStatus, PausedBy};
use tokio_postgres::Row;

/// The status in the columns `status` and `paused_by`.
pub(crate) fn status_of(row: &Row) -> Result<CampaignStatus, StoreError> {
    Ok(match row.column::<&str>("status")? {
        "draft" => CampaignStatus::Draft,
        "active" => CampaignStatus::Active,
        "completed" => CampaignStatus::Completed,
        "paused" => CampaignStatus::Paused(match row.column::<Option<&str>>("paused_by")? {
            Some("depletion") => PausedBy::Depletion,
            _ => PausedBy::Hand,
        }),
        _ => return Err(StoreError::Corrupt("the status of a campaign")),
    })
}
