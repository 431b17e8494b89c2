//! Money of a payment was given back at its provider, and nobody asked for it here. It left our account there, so it
//! leaves the deposit before it is spent: as a refund that nobody requested.

use super::{RefundRecord, note::note, send::send};
use crate::{App, Failure};
use domain::{
    Money, Refusal,
    ids::RefundId,
    provider_event::EventProblem,
    refund::{RefundNews, RefundStatus},
    text::{Note, Reference},
};
use store::{
    payments::PaymentRecord,
    refunds::{self, NewRefund},
};

/// The reason that such a refund has.
const REASON: &str = "made_at_provider";

/// Takes it from the deposit and notes what became of it, or says what keeps it from being taken.
///
/// # Errors
/// It could not be done now.
pub(crate) async fn take(
    app: &App,
    payment: &PaymentRecord,
    reference: &Reference,
    amount: Money,
    news: &RefundNews,
) -> Result<Option<EventProblem>, Failure> {
    let found = refunds::find_called(&app.db, payment.merchant, payment.method, reference).await?;
    let refund = match (found, news) {
        (Some(found), _) => found,
        // It came to nothing before we heard of it.
        (None, RefundNews::Failed(_)) => return Ok(None),
        (None, RefundNews::OnItsWay | RefundNews::Done) => write(app, payment, reference, amount).await?,
    };
    if refund.amount != amount {
        return Ok(Some(EventProblem::OtherAmount));
    }
    if let (RefundStatus::Requested, RefundNews::Failed(why)) = (refund.status, news) {
        let tx = app.db.begin_system().await?;
        refunds::give_up(&tx, refund.merchant, refund.id, why, app.now()).await?;
        tx.commit().await?;
        return Ok(None);
    }
    match send(app, &refund).await {
        Ok(sent) => note(app, &sent, reference, news).await,
        // It came to nothing while there was no room for it.
        Err(Failure::Refused(_)) if refund.status == RefundStatus::Failed => Ok(None),
        Err(Failure::Refused(Refusal::InsufficientDeposit | Refusal::DepositOwes)) => {
            Ok(Some(EventProblem::RefundNotCovered))
        }
        Err(failure) => Err(failure),
    }
}

async fn write(
    app: &App,
    payment: &PaymentRecord,
    reference: &Reference,
    amount: Money,
) -> Result<RefundRecord, Failure> {
    let new = NewRefund {
        id: RefundId::from_uuid(app.new_id()),
        merchant: payment.merchant,
        deposit: payment.deposit,
        method: payment.method,
        payment: Some(payment.id),
        amount,
        reference: Some(reference.clone()),
        reason: Note::parse(REASON).expect("a word"),
        by: None,
        at: app.now(),
    };
    let tx = app.db.begin_system().await?;
    refunds::insert(&tx, &new).await?;
    tx.commit().await?;
    let written = refunds::find_called(&app.db, payment.merchant, payment.method, reference).await?;
    Ok(written.ok_or(Refusal::NotFound)?)
}
