//! What suspending and resuming have in common.

use crate::{App, Failure, activity::note_of};
use domain::{Actor, Refusal, deposit::Deposit, ids::DepositId, text::Note};
use serde_json::json;
use store::deposits::{self, DepositRecord};

/// Changes the status of a deposit under its lock, and notes who did it and why.
pub(super) async fn change(
    app: &App,
    actor: Actor,
    deposit: DepositId,
    reason: &Note,
    action: &'static str,
    change: fn(&mut Deposit) -> Result<bool, Refusal>,
) -> Result<DepositRecord, Failure> {
    let found = deposits::find(&app.db, actor, deposit)
        .await?
        .ok_or(Refusal::NotFound)?;
    let tx = app.db.begin_system().await?;
    let locked = deposits::lock(&tx, found.merchant, deposit).await?;
    let mut locked = locked.ok_or(Refusal::NotFound)?;
    if change(&mut locked)? {
        let at = app.now();
        deposits::set_status(&tx, found.merchant, deposit, locked.status, actor.user(), at).await?;
        let details = json!({ "merchant_id": found.merchant, "reason": reason });
        note_of(app, &tx, Some(actor.user()), (action, Some(deposit.uuid())), details).await?;
    }
    tx.commit().await?;
    Ok(DepositRecord {
        deposit: locked,
        ..found
    })
}
