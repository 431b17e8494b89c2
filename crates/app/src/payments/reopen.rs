//! A payment that failed or expired is made once more: the same payment, with another page.

use super::checkout;
use crate::{App, Failure};
use domain::{
    Actor, Refusal,
    ids::PaymentId,
    payment::{PaymentMethod, PaymentPurpose, PaymentStatus},
};
use store::payments::PaymentRecord;

/// Opens a payment again and says where it is made. Of one that is open still, its page: repeating this opens nothing
/// more.
///
/// # Errors
/// There is no such payment for the actor, it is paid, its deposit takes no money, or the provider does not answer.
pub async fn reopen(app: &App, actor: Actor, payment: PaymentId) -> Result<Option<String>, Failure> {
    let found = super::read::read(app, actor, payment).await?;
    if found.method == PaymentMethod::BankTransfer {
        return Err(Refusal::NotFound.into());
    }
    match found.status {
        PaymentStatus::Confirmed { .. } => return Err(Refusal::PaymentAlreadySettled.into()),
        PaymentStatus::Pending => {}
        PaymentStatus::Failed { .. } | PaymentStatus::Expired { .. } => open(app, actor, &found).await?,
    }
    checkout::proceed(app, actor, payment).await
}

async fn open(app: &App, actor: Actor, payment: &PaymentRecord) -> Result<(), Failure> {
    if app.providers.get(payment.method).is_none() {
        return Err(Refusal::PaymentMethodUnavailable.into());
    }
    if payment.purpose == PaymentPurpose::Recharge {
        let deposit = store::deposits::find(&app.db, actor, payment.deposit).await?;
        deposit.ok_or(Refusal::NotFound)?.deposit.check_rechargeable()?;
    }
    let tx = app.db.begin_system().await?;
    // When it is not reopened, somebody was faster: with the page of theirs, or with the money.
    store::payments::reopen(&tx, payment.merchant, payment.id, app.now()).await?;
    Ok(tx.commit().await?)
}
