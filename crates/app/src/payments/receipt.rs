//! The receipt of a payment, as a file.

use crate::{App, Failure, document::Document};
use domain::{Actor, Refusal, ids::PaymentId};

/// Writes the receipt of a payment that the actor may see, from what was kept when it was given.
///
/// # Errors
/// There is no such payment, or it is not paid.
pub async fn receipt(app: &App, actor: Actor, payment: PaymentId) -> Result<Document, Failure> {
    let Some(stored) = store::documents::of_payment(&app.db, actor, payment).await? else {
        super::read::read(app, actor, payment).await?;
        return Err(Refusal::PaymentNotPaid.into());
    };
    let content: receipts::content::Receipt = serde_json::from_value(stored.content).map_err(Failure::internal)?;
    Document::write(stored.number, move || receipts::receipt(&content)).await
}
