//! A try to pay failed, and its merchant is told, once per attempt.

use crate::{App, Failure, notifications};
use std::collections::BTreeSet;
use store::{
    Tx,
    notifications::{recipients, tell as write},
    payments::PaymentRecord,
};

/// Tells the users of the merchant.
pub(super) async fn tell(app: &App, tx: &Tx, payment: &PaymentRecord) -> Result<(), Failure> {
    let people = recipients(tx, &[payment.merchant].into(), &BTreeSet::new()).await?;
    let told = notifications::payments::failed(app, payment, people.of_merchant(payment.merchant));
    write(tx, &told).await?;
    Ok(())
}
