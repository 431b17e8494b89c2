//! The credit note of a refund, as a file.

use crate::{App, Failure, document::Document};
use domain::{Actor, Refusal, ids::RefundId};

/// Writes the credit note of a refund that the actor may see, from what was kept when it was given,
/// and says if the money came back since.
///
/// # Errors
/// There is no such refund, or it has not arrived: it is on its way, or back on its deposit.
pub async fn credit_note(app: &App, actor: Actor, refund: RefundId) -> Result<Document, Failure> {
    let Some(stored) = store::documents::of_refund(&app.db, actor, refund).await? else {
        store::refunds::read(&app.db, actor, refund)
            .await?
            .ok_or(Refusal::NotFound)?;
        return Err(Refusal::RefundState.into());
    };
    let content: receipts::content::CreditNote = serde_json::from_value(stored.content).map_err(Failure::internal)?;
    Document::write(stored.number, move || receipts::credit_note(&content)).await
}
