//! A carrier says later what became of a message.

use crate::{App, Failure};
use domain::{delivery::Heard, ids::DeliveryId};
use store::deliveries;

/// Why a call of a carrier was not taken.
#[derive(Debug)]
pub enum NotHeard {
    /// The carrier is not configured.
    Closed,
    /// It comes from somebody else.
    Rejected,
    /// It could not be noted; said again, it may be.
    Failed(Failure),
}

/// Hears what Twilio says of the message that the query of its call names.
///
/// # Errors
/// It is not believed, or could not be noted.
pub async fn twilio(app: &App, query: &str, body: &[u8], signature: &str) -> Result<(), NotHeard> {
    let sms = app.carriers().sms.as_deref();
    let twilio = sms.and_then(|sms| sms.twilio()).ok_or(NotHeard::Closed)?;
    let heard = twilio.hear(query, body, signature).map_err(|_| NotHeard::Rejected)?;
    // What is signed and names no message of ours is somebody else's of the same account.
    let message = query.strip_prefix("message=").and_then(|id| id.parse().ok());
    match (heard, message) {
        (Some(heard), Some(message)) => note(app, message, heard).await.map_err(NotHeard::Failed),
        _ => Ok(()),
    }
}

/// The answer to Meta's question whether it may say here what becomes of messages.
///
/// # Errors
/// Somebody else asks, or the carrier is not configured.
pub fn whatsapp_challenge<'a>(app: &App, mode: &str, token: &str, challenge: &'a str) -> Result<&'a str, NotHeard> {
    let whatsapp = app.carriers().whatsapp.as_deref().ok_or(NotHeard::Closed)?;
    whatsapp.challenge(mode, token, challenge).ok_or(NotHeard::Rejected)
}

/// Hears what Meta says of messages. Some may be of another program with the same number.
///
/// # Errors
/// It is not believed, or could not be noted.
pub async fn whatsapp(app: &App, body: &[u8], signature: &str) -> Result<(), NotHeard> {
    let whatsapp = app.carriers().whatsapp.as_deref().ok_or(NotHeard::Closed)?;
    let said = whatsapp.hear(body, signature).map_err(|_| NotHeard::Rejected)?;
    for (carrier_ref, heard) in said {
        note_called(app, &carrier_ref, heard).await.map_err(NotHeard::Failed)?;
    }
    Ok(())
}

async fn note_called(app: &App, carrier_ref: &str, heard: Heard) -> Result<(), Failure> {
    let tx = app.db.begin_system().await?;
    let message = deliveries::called(&tx, carrier_ref).await?;
    drop(tx);
    match message {
        Some(message) => note(app, message, heard).await,
        None => Ok(()),
    }
}

/// Notes it, unless the message is further than that already.
async fn note(app: &App, message: DeliveryId, heard: Heard) -> Result<(), Failure> {
    let now = app.now();
    let tx = app.db.begin_system().await?;
    deliveries::hear(&tx, message, now, |state, channel, attempt| {
        heard.changes(state, channel, attempt, now)
    })
    .await?;
    Ok(tx.commit().await?)
}
