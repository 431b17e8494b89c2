//! What follows when a payment is open: a page is asked for, or a transfer credited.

use super::{confirm, transfers};
use crate::{
    App, Failure,
    cards::customer::{self, Introduced},
};
use domain::{
    Actor, Refusal,
    ids::PaymentId,
    payment::{Attempt, PaymentMethod, PaymentOutcome, PaymentStatus},
};
use messages::payment_title::Title;
use payments::{Payer, Payment, ProviderError};
use store::payments::PaymentRecord;

/// What a payment says that its provider would not have.
const REFUSED: &str = "refused";

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
        transfers::finish(app, &payment, transfers::recorded_by(&payment)).await?;
        return Ok(None);
    }
    // Its card is being charged: nobody pays it on a page meanwhile.
    if payment.card.is_some() && payment.attempt == Attempt::FIRST {
        return Ok(None);
    }
    if payment.payment_url.is_some() || payment.status != PaymentStatus::Pending {
        return Ok(payment.payment_url);
    }
    let url = page(app, &payment).await?;
    let tx = app.db.begin(actor).await?;
    let attempt = (payment.id, payment.attempt);
    store::payments::keep_url(&tx, payment.merchant, attempt, &url).await?;
    tx.commit().await?;
    Ok(Some(url))
}

/// Asks the provider for the page. A payment that it will not have has failed; it may be opened again.
async fn page(app: &App, payment: &PaymentRecord) -> Result<String, Failure> {
    let provider = app
        .providers
        .get(payment.method)
        .ok_or(Refusal::PaymentMethodUnavailable)?;
    let urls = app.providers.return_urls(payment.id);
    let mut asked = asked(app, payment).await?;
    if store::cards::has_consent(&app.db, payment.merchant, payment.id).await? {
        match customer::of(app, payment.method, payment.merchant, &asked.payer).await? {
            Introduced::As(customer) => asked.saves_card_of = Some(customer),
            Introduced::Not(why) => return Err(no_page(app, payment, why).await?),
        }
    }
    match provider.checkout(&asked, &urls).await {
        Ok(checkout) => Ok(checkout.payment_url),
        Err(why) => Err(no_page(app, payment, why).await?),
    }
}

/// Why there is no page: the provider does not answer, or the payment has failed.
async fn no_page(app: &App, payment: &PaymentRecord, why: ProviderError) -> Result<Failure, Failure> {
    match why {
        ProviderError::Unavailable(why) => {
            tracing::warn!(why, payment = %payment.id, "no page for a payment");
            Ok(Failure::Busy)
        }
        ProviderError::Refused(why) => {
            tracing::error!(why, payment = %payment.id, "the provider refuses a payment");
            confirm(app, payment, PaymentOutcome::Failed(REFUSED.to_owned()), None).await?;
            Ok(Refusal::PaymentRefused.into())
        }
    }
}

/// A payment as its provider sees it.
pub(super) async fn asked(app: &App, payment: &PaymentRecord) -> Result<Payment, Failure> {
    let payer = store::payments::payer(&app.db, payment.merchant).await?;
    let payer = payer.ok_or(Refusal::NotFound)?;
    Ok(Payment {
        id: payment.id,
        attempt: payment.attempt,
        opened_at: payment.opened_at,
        merchant: payment.merchant,
        deposit: payment.deposit,
        amount: payment.amount,
        purpose: payment.purpose,
        title: Title::of(payment.purpose).text(payer.locale).into_owned(),
        payer: Payer {
            name: payer.name,
            email: payer.email,
            locale: payer.locale,
        },
        saves_card_of: None,
    })
}
