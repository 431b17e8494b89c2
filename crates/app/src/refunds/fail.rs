//! A refund could not be delivered: the money comes back to the deposit.

use super::{Changed, RefundRecord, told};
use crate::{App, Failure, activity::note_of};
use domain::{
    Actor, Refusal,
    ids::{RefundId, UserId},
    payment::PaymentMethod,
    text::Note,
};
use serde_json::json;
use store::{
    refunds,
    teller::{Moved, ReturnWithdrawal},
};

/// Puts the money of a transfer that the bank could not deliver back, once, and says why. Repeated after it was cut off,
/// it adds what is missing. What a provider carries comes back when the provider says so.
///
/// # Errors
/// There is no such refund, it was never sent, it arrived, or a provider carries it.
pub async fn fail(app: &App, actor: Actor, refund: RefundId, reason: &Note) -> Result<Changed, Failure> {
    let found = refunds::find(&app.db, refund).await?.ok_or(Refusal::NotFound)?;
    if found.method != PaymentMethod::BankTransfer {
        return Err(Refusal::RefundState.into());
    }
    let moved = come_back(app, Some(actor.user()), &found, reason).await?;
    Ok(Changed {
        refund: refunds::find(&app.db, refund).await?.ok_or(Refusal::NotFound)?,
        already_applied: moved == Moved::Before,
    })
}

/// Puts the money of a refund back, and says why and to whom. What a provider carries may come back after it arrived.
pub(super) async fn come_back(
    app: &App,
    by: Option<UserId>,
    refund: &RefundRecord,
    reason: &Note,
) -> Result<Moved, Failure> {
    let returned = ReturnWithdrawal {
        merchant: refund.merchant,
        refund: refund.id,
        even_arrived: refund.method != PaymentMethod::BankTransfer,
        at: app.now(),
    };
    let moved = app.teller.pass(returned).await?;
    let tx = app.db.begin_system().await?;
    if refunds::explain(&tx, refund.merchant, refund.id, reason).await? {
        let details = json!({ "merchant_id": refund.merchant, "reason": reason });
        note_of(app, &tx, by, ("refund_failed", Some(refund.id.uuid())), details).await?;
        told::failed(app, &tx, refund).await?;
    }
    tx.commit().await?;
    Ok(moved)
}
