//! The card of an automatic payment is charged.
//!
//! The charge has the key of its payment: whoever dies before the answer is stored asks again and charges nothing more.
//! After a day the provider may not know the key any more, so nobody asks then: the payment expires, and money that came
//! all the same is credited by the provider's message.

use crate::{App, Failure, payments::confirm};
use domain::{
    Refusal,
    ids::PaymentId,
    job::Job,
    payment::{Attempt, PaymentOutcome, PaymentStatus},
};
use jiff::SignedDuration;
use messages::payment_title::Title;
use payments::{ChargeOrder, Charged, ProviderError};
use store::{cards, jobs::enqueue, payments::PaymentRecord};

/// For so long a provider certainly knows what it was asked.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(20);
/// Why a charge came to nothing that was never made.
const CARD_REMOVED: &str = "card_removed";
/// Why one did that the provider will not have.
const REFUSED: &str = "refused";

/// Charges the card of a payment that waits for it, once.
///
/// # Errors
/// The provider does not answer, or the database failed.
pub(crate) async fn charge(app: &App, payment: PaymentId) -> Result<(), Failure> {
    let found = store::payments::find_any(&app.db, payment)
        .await?
        .ok_or(Refusal::NotFound)?;
    let waits = found.status == PaymentStatus::Pending && found.attempt == Attempt::FIRST;
    let remembered = app.now().duration_since(found.created_at) < REMEMBERED;
    let Some(card) = found.card.filter(|_| waits && remembered) else {
        return Ok(());
    };
    let card = cards::find(&app.db, card).await?.ok_or(Refusal::NotFound)?;
    if card.removed_at.is_some() {
        return settle(app, &found, PaymentOutcome::Failed(CARD_REMOVED.to_owned())).await;
    }
    let saves = app
        .providers
        .get(found.method)
        .and_then(|provider| provider.saves_cards());
    let customer = cards::customer(&app.db, found.merchant, found.method).await?;
    let payer = store::payments::payer(&app.db, found.merchant).await?;
    let (Some(saves), Some(customer), Some(payer)) = (saves, customer, payer) else {
        return Err(Refusal::PaymentMethodUnavailable.into());
    };
    let order = ChargeOrder {
        payment,
        merchant: found.merchant,
        deposit: found.deposit,
        amount: found.amount,
        title: Title::of(found.purpose).text(payer.locale).into_owned(),
        customer,
        card: card.reference,
    };
    match saves.charge(&order).await {
        Ok(Charged::Paid(reference)) => settle(app, &found, PaymentOutcome::Paid(reference)).await,
        Ok(Charged::Waiting) => Ok(()),
        Ok(Charged::Declined(reason)) => settle(app, &found, PaymentOutcome::Failed(reason)).await,
        Err(ProviderError::Unavailable(why)) => {
            tracing::warn!(why, %payment, "no answer about a charge");
            Err(Failure::Busy)
        }
        Err(ProviderError::Refused(why)) => {
            tracing::error!(why, %payment, "the provider refuses a charge");
            settle(app, &found, PaymentOutcome::Failed(REFUSED.to_owned())).await
        }
    }
}

/// Notes the outcome, and has the deposit looked at again. The provider's message may have been faster.
async fn settle(app: &App, payment: &PaymentRecord, outcome: PaymentOutcome) -> Result<(), Failure> {
    match confirm(app, payment, outcome, None).await {
        Ok(_) | Err(Failure::Refused(Refusal::PaymentAlreadySettled)) => {}
        Err(failure) => return Err(failure),
    }
    let (merchant, deposit) = (payment.merchant, payment.deposit);
    let tx = app.db.begin_system().await?;
    enqueue(&tx, &Job::RechargeDeposit { merchant, deposit }).await?;
    Ok(tx.commit().await?)
}
