//! The bank could not deliver a refund: the money comes back to the deposit.

use super::{Changed, told};
use crate::{App, Failure, activity::note_of};
use domain::{Actor, Refusal, ids::RefundId, text::Note};
use serde_json::json;
use store::{
    refunds,
    teller::{Moved, ReturnWithdrawal},
};

/// Puts the money of a refund that could not be delivered back, once, and says why. Repeated after it was cut off, it
/// adds what is missing.
///
/// # Errors
/// There is no such refund, it was never sent, or it arrived.
pub async fn fail(app: &App, actor: Actor, refund: RefundId, reason: &Note) -> Result<Changed, Failure> {
    let found = refunds::find(&app.db, refund).await?.ok_or(Refusal::NotFound)?;
    let returned = ReturnWithdrawal {
        merchant: found.merchant,
        refund,
        at: app.now(),
    };
    let moved = app.teller.pass(returned).await?;
    let tx = app.db.begin_system().await?;
    if refunds::explain(&tx, found.merchant, refund, reason).await? {
        let details = json!({ "merchant_id": found.merchant, "reason": reason });
        let by = Some(actor.user());
        note_of(app, &tx, by, ("refund_failed", Some(refund.uuid())), details).await?;
        told::failed(app, &tx, &found).await?;
    }
    tx.commit().await?;
    Ok(Changed {
        refund: refunds::find(&app.db, refund).await?.ok_or(Refusal::NotFound)?,
        already_applied: moved == Moved::Before,
    })
}
