//! A page of leads.

use crate::{App, Failure};
use domain::Actor;
use store::leads::{LeadFilter, LeadPage};

/// Finds the leads that the actor may see and the filter lets through.
///
/// # Errors
/// The database failed.
pub async fn search(app: &App, actor: Actor, filter: &LeadFilter) -> Result<LeadPage, Failure> {
    Ok(store::leads::search(&app.db, actor, filter).await?)
}
