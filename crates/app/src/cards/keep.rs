//! The card of a payment that was made is kept, if its payer agreed.

use crate::{App, Failure};
use domain::{
    Refusal,
    ids::{CardId, PaymentId},
    payment::PaymentStatus,
};
use payments::ProviderError;
use store::cards::{self, NewCard};

/// Asks the provider which card it was, and keeps what is shown of it. Repeating it keeps nothing more.
///
/// # Errors
/// The provider does not answer, or the database failed.
pub(crate) async fn keep(app: &App, payment: PaymentId) -> Result<(), Failure> {
    let found = store::payments::find_any(&app.db, payment)
        .await?
        .ok_or(Refusal::NotFound)?;
    let PaymentStatus::Confirmed { reference, .. } = &found.status else {
        return Ok(());
    };
    let saves = app
        .providers
        .get(found.method)
        .and_then(|provider| provider.saves_cards());
    let agreed = cards::has_consent(&app.db, found.merchant, payment).await?;
    let (Some(saves), true) = (saves, agreed) else {
        return Ok(());
    };
    let saved = match saves.card_of(reference).await {
        Ok(saved) => saved,
        Err(ProviderError::Unavailable(why)) => {
            tracing::warn!(why, %payment, "no card of a payment yet");
            return Err(Failure::Busy);
        }
        Err(ProviderError::Refused(why)) => {
            tracing::error!(why, %payment, "no card of a payment");
            None
        }
    };
    let Some(saved) = saved else { return Ok(()) };
    let new = NewCard {
        id: CardId::from_uuid(app.new_id()),
        merchant: found.merchant,
        provider: found.method,
        reference: &saved.reference,
        payment,
        card: &saved.card,
        at: app.now(),
    };
    let tx = app.db.begin_system().await?;
    cards::keep(&tx, &new).await?;
    Ok(tx.commit().await?)
}
