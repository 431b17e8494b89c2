//! What a provider says is applied once, or kept for an admin when it makes no sense.

use super::confirm;
use crate::{App, Failure};
use domain::{Refusal, ids::UserId, payment::PaymentMethod};
use payments::ProviderEvent;
use store::payments::{PaymentRecord, Quarantined, quarantine};

/// What became of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applied {
    /// It is done, now or before.
    Done,
    /// It contradicts what we know, in this way; nothing moved.
    Quarantined(&'static str),
}

/// Applies a verified event; the body is what the provider sent. Safe to repeat.
///
/// # Errors
/// The event could not be dealt with now; the provider should send it again.
pub async fn apply(
    app: &App,
    provider: PaymentMethod,
    event: &ProviderEvent,
    body: &[u8],
    by: Option<UserId>,
) -> Result<Applied, Failure> {
    let found = store::payments::find_any(&app.db, event.payment).await?;
    let problem = match found {
        None => "payment_unknown",
        Some(payment) => match contradiction(provider, event, &payment) {
            Some(problem) => problem,
            None => match confirm(app, &payment, event.outcome.clone(), by).await {
                Ok(_) => return Ok(Applied::Done),
                Err(Failure::Refused(Refusal::PaymentAlreadySettled)) => "payment_already_settled",
                Err(failure) => return Err(failure),
            },
        },
    };
    let event = Quarantined {
        id: app.new_id(),
        provider,
        event: &event.id,
        payment: event.payment,
        body,
        problem,
        at: app.now(),
    };
    let tx = app.db.begin_system().await?;
    quarantine(&tx, &event).await?;
    tx.commit().await?;
    tracing::warn!(payment = %event.payment, provider = provider.name(), problem, "an event is quarantined");
    Ok(Applied::Quarantined(problem))
}

fn contradiction(provider: PaymentMethod, event: &ProviderEvent, payment: &PaymentRecord) -> Option<&'static str> {
    if payment.method != provider {
        return Some("other_provider");
    }
    event
        .amount
        .is_some_and(|amount| amount != payment.amount)
        .then_some("other_amount")
}
