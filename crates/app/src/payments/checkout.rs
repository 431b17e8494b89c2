//! What follows when a payment is open: a page is asked for, or a transfer credited.

use super::transfers;
use crate::{App, Failure};
use domain::{
    Actor, Refusal,
    ids::PaymentId,
    payment::{PaymentMethod, PaymentStatus},
};
use payments::{Payment, ProviderError};
use store::payments::PaymentRecord;

/// Takes a payment that is committed as open as far as it goes without the payer, and says where they
/// pay. Repeating it does nothing new, so a client that was cut off just asks again.
///
/// # Errors
/// The provider does not answer or refuses.
pub(crate) async fn proceed(app: &App, actor: Actor, payment: PaymentId) -> Result<Option<String>, Failure> {
    let payment = store::payments::find(&app.db, actor, payment)
        .await?
        .ok_or(Refusal::NotFound)?;
    if payment.method == PaymentMethod::BankTransfer {
        transfers::finish(app, &payment).await?;
        return Ok(None);
    }
    if payment.payment_url.is_some() || payment.status != PaymentStatus::Pending {
        return Ok(payment.payment_url);
    }
    let url = page(app, &payment).await?;
    let tx = app.db.begin(actor).await?;
    store::payments::keep_url(&tx, payment.merchant, payment.id, &url).await?;
    tx.commit().await?;
    Ok(Some(url))
}

async fn page(app: &App, payment: &PaymentRecord) -> Result<String, Failure> {
    let provider = app
        .providers
        .get(payment.method)
        .ok_or(Refusal::PaymentMethodUnavailable)?;
    let urls = app.providers.return_urls(payment.id);
    let payment = Payment {
        id: payment.id,
        merchant: payment.merchant,
        deposit: payment.deposit,
        amount: payment.amount,
        purpose: payment.purpose,
    };
    let checkout = provider.checkout(&payment, &urls).await.map_err(|error| match error {
        ProviderError::Unavailable(_) => {
            tracing::warn!(%error, payment = %payment.id, "no page for a payment");
            Failure::Busy
        }
        ProviderError::Refused(_) => Failure::internal(error),
    })?;
    Ok(checkout.payment_url)
}
