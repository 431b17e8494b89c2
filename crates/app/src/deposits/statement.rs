//! What moved on deposits.

use super::scope;
use crate::{App, Failure, Page};
use domain::{Actor, Refusal};
use store::deposits::{JournalEntry, JournalFilter};

/// A page of the journal.
///
/// # Errors
/// There is no such deposit for the actor, or a merchant asks for another.
pub async fn statement(app: &App, actor: Actor, filter: JournalFilter) -> Result<Page<JournalEntry>, Failure> {
    let filter = JournalFilter {
        merchant: scope::merchant(actor, filter.merchant)?,
        ..filter
    };
    Ok(store::deposits::journal(&app.db, actor, &filter)
        .await?
        .ok_or(Refusal::NotFound)?)
}
