//! What was asked for leaves the deposit.

use super::{RefundRecord, deliver::deliver};
use crate::{App, Failure};
use domain::{Refusal, refund::RefundStatus};
use jiff::{SignedDuration, Timestamp};
use store::{
    refunds,
    teller::{TellerError, Withdraw},
};

/// The request that asks for a refund sends it within this time.
const PATIENCE: SignedDuration = SignedDuration::from_mins(1);

/// Sends a refund, once. One that its deposit cannot pay fails, and nothing has moved.
///
/// # Errors
/// The deposit owes, or so much is not available, now or when it was asked for.
pub(super) async fn send(app: &App, refund: &RefundRecord) -> Result<RefundRecord, Failure> {
    match (refund.status, refund.sent_at) {
        (RefundStatus::Requested, _) => {}
        (RefundStatus::Failed, None) => return Err(why_not(refund).into()),
        _ => return Ok(refund.clone()),
    }
    let withdraw = Withdraw {
        merchant: refund.merchant,
        refund: refund.id,
        by: refund.requested_by,
        at: app.now(),
    };
    match app.teller.pass(withdraw).await {
        Ok(_) => {}
        // What was given back already is not given up: an admin makes room for it.
        Err(TellerError::Refused(refusal)) if refund.requested_by.is_none() => return Err(refusal.into()),
        Err(TellerError::Refused(refusal)) => give_up(app, refund, refusal).await?,
        Err(error) => return Err(error.into()),
    }
    let now = refunds::find(&app.db, refund.id).await?.ok_or(Refusal::NotFound)?;
    // Somebody else may have sent it meanwhile; what the rows say holds.
    match (now.status, now.sent_at) {
        (RefundStatus::Failed, None) => Err(why_not(&now).into()),
        _ => Ok(now),
    }
}

async fn give_up(app: &App, refund: &RefundRecord, refusal: Refusal) -> Result<(), Failure> {
    let tx = app.db.begin_system().await?;
    refunds::give_up(&tx, refund.merchant, refund.id, refusal.name(), app.now()).await?;
    Ok(tx.commit().await?)
}

/// Why a refund was never sent.
fn why_not(refund: &RefundRecord) -> Refusal {
    let why = refund.failure_reason.as_deref().and_then(Refusal::from_name);
    why.unwrap_or(Refusal::RefundState)
}

/// Sends every refund whose request was cut off before the money left, and asks every provider that has not answered; how
/// many there were.
pub(crate) async fn send_waiting(app: &App) -> Result<u64, Failure> {
    let before = app.now().checked_sub(PATIENCE).unwrap_or(Timestamp::MIN);
    let mut sent = 0;
    for refund in refunds::waiting(&app.db, before).await? {
        match send(app, &refund).await {
            Ok(refund) => {
                deliver(app, &refund).await?;
                sent += 1;
            }
            Err(Failure::Refused(why)) => {
                tracing::warn!(refund = %refund.id, why = why.name(), "a refund is given up");
            }
            Err(failure) => return Err(failure),
        }
    }
    for refund in refunds::undelivered(&app.db, before).await? {
        let answered = deliver(app, &refund).await?;
        sent += u64::from(answered.status != RefundStatus::Sent || answered.reference.is_some());
    }
    Ok(sent)
}
