//! What the gateway says of a card, and what it is told to do about it.
//!
//! A card is charged when we say so. So it is charged when the money is on the deposit and that is committed, also when
//! the payment was late; and it is not when the payment was paid before, or nobody knows what it is for. The payer keeps
//! their money then, and an admin is shown the message.

use super::configured;
use crate::{
    App, Failure,
    payments::{
        NotReceived,
        apply::Applied,
        receive::{quarantine_apart, receive_and_apply},
    },
};
use domain::{
    payment::{PaymentMethod, PaymentOutcome, PaymentStatus},
    provider_event::EventProblem,
};
use payments::{Headers, PaymentSaid, Provider, ProviderEvent, Said};

/// What the gateway is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    /// The payment is credited: charge the card.
    Charge,
    /// The message is kept: do not charge the card.
    Kept,
    /// The message is not believed, or could not be dealt with: do not charge the card.
    Failed,
}

/// Takes a callback and says what to answer.
///
/// # Errors
/// No cards are taken here.
pub async fn callback(app: &App, body: &[u8]) -> Result<Reply, NotReceived> {
    let answer = async {
        match receive_and_apply(app, PaymentMethod::Cmi, &Headers::default(), body).await? {
            Applied::Done => is_credited(app, body).await.map_err(NotReceived::Failed),
            Applied::Ignored | Applied::Quarantined(_) | Applied::PutOff => Ok(false),
        }
    };
    match answer.await {
        Ok(true) => Ok(Reply::Charge),
        Ok(false) => Ok(Reply::Kept),
        Err(NotReceived::Closed) => Err(NotReceived::Closed),
        Err(NotReceived::Rejected(_)) => Ok(Reply::Failed),
        Err(NotReceived::Failed(failure)) => {
            tracing::error!(%failure, "a callback was not dealt with: the card is not charged");
            Ok(Reply::Failed)
        }
    }
}

/// Whether what was applied is the acceptance of a payment, and this very transaction paid it. A transaction that paid
/// another payment before is kept apart for an admin.
async fn is_credited(app: &App, body: &[u8]) -> Result<bool, Failure> {
    let cmi = configured(app)?;
    let kept = cmi.keep(body);
    let event = cmi.read(&kept).map_err(Failure::internal)?;
    let ProviderEvent {
        said:
            Said::Payment(PaymentSaid {
                payment,
                outcome: PaymentOutcome::Paid(transaction),
                ..
            }),
        ..
    } = &event
    else {
        return Ok(false);
    };
    let found = store::payments::find_any(&app.db, *payment).await?;
    let credited = found.is_some_and(|found| match found.status {
        PaymentStatus::Confirmed { reference, .. } => reference == *transaction,
        _ => false,
    });
    if !credited {
        quarantine_apart(app, PaymentMethod::Cmi, &event, &kept, EventProblem::TransactionUsed).await?;
    }
    Ok(credited)
}
