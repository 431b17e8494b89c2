//! What suspending and resuming have in common.

use crate::{App, Failure};
use domain::{Actor, Refusal, deposit::Deposit, ids::DepositId, text::Note};
use serde_json::json;
use store::{
    activity_log::{self, ActivityEntry},
    deposits::{self, DepositRecord},
};

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
        let entry = ActivityEntry {
            id: app.new_id(),
            by: Some(actor.user()),
            action,
            subject: Some(deposit.uuid()),
            details: json!({ "merchant_id": found.merchant, "reason": reason }),
            at,
        };
        activity_log::write(&tx, &entry).await?;
    }
    tx.commit().await?;
    Ok(DepositRecord {
        deposit: locked,
        ..found
    })
}
