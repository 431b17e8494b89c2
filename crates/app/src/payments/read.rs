//! One payment.

use crate::{App, Failure};
use domain::{Actor, Refusal, ids::PaymentId};
use store::payments::PaymentRecord;

/// Reads a payment that the actor may see.
///
/// # Errors
/// There is none.
pub async fn read(app: &App, actor: Actor, payment: PaymentId) -> Result<PaymentRecord, Failure> {
    Ok(store::payments::find(&app.db, actor, payment)
        .await?
        .ok_or(Refusal::NotFound)?)
}
