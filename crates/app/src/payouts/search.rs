//! A page of payouts.

use super::{PayoutFilter, PayoutPage};
use crate::{App, Failure};
use domain::Actor;

/// Finds the payouts that the actor may see and the filter lets through.
///
/// # Errors
/// The database failed.
pub async fn search(app: &App, actor: Actor, filter: &PayoutFilter) -> Result<PayoutPage, Failure> {
    Ok(store::payouts::search(&app.db, actor, filter).await?)
}
