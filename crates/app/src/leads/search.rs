//! A page of leads.

use crate::{App, Failure};
use domain::Actor;
use store::{
    Page, Slice,
    leads::{LeadFilter, LeadPlace, LeadRecord},
};

/// Finds the leads that the actor may see and the filter lets through.
///
/// # Errors
/// The database failed.
pub async fn search(
    app: &App,
    actor: Actor,
    filter: &LeadFilter,
    slice: Slice<LeadPlace>,
) -> Result<Page<LeadRecord>, Failure> {
    Ok(store::leads::search(&app.db, actor, filter, slice).await?)
}
