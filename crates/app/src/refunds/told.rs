//! The merchant is told what became of a refund.

use super::RefundRecord;
use crate::{App, Failure, notifications::compose::compose};
use messages::Notification;
use store::{
    Tx,
    notifications::{recipients, tell},
};

/// It arrived.
pub(super) async fn arrived(app: &App, tx: &Tx, refund: &RefundRecord) -> Result<(), Failure> {
    let notification = Notification::RefundArrived {
        deposit_id: refund.deposit,
        method: refund.method,
        amount: refund.amount,
    };
    tell_merchant(app, tx, refund, &notification).await
}

/// It came back.
pub(super) async fn failed(app: &App, tx: &Tx, refund: &RefundRecord) -> Result<(), Failure> {
    let notification = Notification::RefundFailed {
        deposit_id: refund.deposit,
        amount: refund.amount,
    };
    tell_merchant(app, tx, refund, &notification).await
}

async fn tell_merchant(app: &App, tx: &Tx, refund: &RefundRecord, notification: &Notification) -> Result<(), Failure> {
    let people = recipients(tx, &[refund.merchant].into(), &[].into()).await?;
    let about = format!("{}:{}", notification.kind(), refund.id);
    let users = people.of_merchant(refund.merchant).iter();
    let told: Vec<_> = users.map(|user| compose(app, *user, notification, &about)).collect();
    tell(tx, &told).await?;
    Ok(())
}
