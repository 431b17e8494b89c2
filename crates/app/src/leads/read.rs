//! One lead, with its history.

use crate::{App, Failure};
use domain::{Actor, Refusal, ids::LeadId};
use store::leads::{HistoryEntry, LeadRecord};

/// Reads a lead that the actor may see.
///
/// # Errors
/// There is none.
pub async fn read(app: &App, actor: Actor, lead: LeadId) -> Result<LeadRecord, Failure> {
    Ok(store::leads::find(&app.db, actor, lead)
        .await?
        .ok_or(Refusal::NotFound)?)
}

/// What was decided about a lead, oldest first.
///
/// # Errors
/// The database failed.
pub async fn history(app: &App, actor: Actor, lead: &LeadRecord) -> Result<Vec<HistoryEntry>, Failure> {
    Ok(store::leads::history(&app.db, actor, lead.merchant, lead.id).await?)
}
