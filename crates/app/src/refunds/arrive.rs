//! The bank delivered a transfer.

use super::{Changed, told};
use crate::{App, Failure, activity::note_of};
use domain::{Actor, Refusal, ids::RefundId, payment::PaymentMethod, text::Reference};
use serde_json::json;
use store::refunds;

/// Notes that a refund that was sent arrived, under the reference of the bank. Nothing moves: it left the deposit when
/// it was sent.
///
/// # Errors
/// There is no such refund, it was never sent, it came back, it arrived under another reference, or a provider carries it.
pub async fn arrive(app: &App, actor: Actor, refund: RefundId, reference: &Reference) -> Result<Changed, Failure> {
    let found = refunds::find(&app.db, refund).await?.ok_or(Refusal::NotFound)?;
    if found.method != PaymentMethod::BankTransfer {
        return Err(Refusal::RefundState.into());
    }
    let tx = app.db.begin_system().await?;
    let locked = refunds::lock(&tx, found.merchant, refund).await?;
    let locked = locked.ok_or(Refusal::NotFound)?;
    let already_applied = locked.status.arrive()?.is_none();
    if already_applied {
        if locked.reference.as_deref() != Some(reference.as_str()) {
            return Err(Refusal::RefundState.into());
        }
    } else {
        refunds::arrived(&tx, locked.merchant, refund, reference, app.now()).await?;
        let details = json!({ "merchant_id": locked.merchant, "reference": reference.as_str() });
        let by = Some(actor.user());
        note_of(app, &tx, by, ("refund_arrived", Some(refund.uuid())), details).await?;
        told::arrived(app, &tx, &locked).await?;
    }
    tx.commit().await?;
    Ok(Changed {
        refund: refunds::find(&app.db, refund).await?.ok_or(Refusal::NotFound)?,
        already_applied,
    })
}
