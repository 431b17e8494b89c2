//! The outcome of a payment is known. Only this credits a deposit.

use crate::{App, Failure};
use domain::{
    ids::UserId,
    payment::{PaymentOutcome, PaymentStep},
};
use store::{payments::PaymentRecord, teller::ConfirmPayment};

/// Applies an outcome to a payment: credits its deposit, once however often this is asked.
///
/// # Errors
/// The outcome contradicts a confirmation.
pub(crate) async fn confirm(
    app: &App,
    payment: &PaymentRecord,
    outcome: PaymentOutcome,
    by: Option<UserId>,
) -> Result<PaymentStep, Failure> {
    let at = app.now();
    let confirm = ConfirmPayment {
        merchant: payment.merchant,
        payment: payment.id,
        outcome,
        by,
        at,
        offset: app.zone().offset(at),
    };
    Ok(app.teller.pass(confirm).await?.step)
}
