//! Where somebody is paid without asking each time.

use super::AccountRecord;
use crate::{App, Failure};
use domain::{Actor, ids::InfluencerId};

/// The account that an influencer gave, if they did.
///
/// # Errors
/// The database failed.
pub async fn account(app: &App, actor: Actor, influencer: InfluencerId) -> Result<Option<AccountRecord>, Failure> {
    Ok(store::payouts::account(&app.db, actor, influencer).await?)
}
