//! A message as a letter: in the language of its reader, with the receipt of a payment.

use crate::{App, Failure, document::Document};
use domain::ids::PaymentId;
use messages::{Notification, mail};
use messaging::{Attachment, Letter};
use serde_json::Value;
use store::deliveries::{Claimed, Content};

/// The letter of a message. Written again, it has the same name.
pub(super) async fn write(app: &App, message: &Claimed, content: Content) -> Result<Letter, Failure> {
    let told = told(content.notifications)?;
    let mut attachments = Vec::new();
    for payment in told.iter().filter_map(confirmed) {
        attachments.extend(receipt(app, payment).await?);
    }
    let url = app.security().public_url.as_str();
    let mail = mail::write(&told, content.locale, url, !attachments.is_empty());
    Ok(Letter {
        id: message.message.to_string(),
        to: content.email,
        at: message.since,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        attachments,
    })
}

/// What a message tells.
pub(super) fn told(stored: Vec<(String, Value)>) -> Result<Vec<Notification>, Failure> {
    let told = stored.into_iter();
    told.map(|(kind, parameters)| Notification::from_parts(&kind, parameters).map_err(Failure::internal))
        .collect()
}

/// The payment of which a receipt was given.
const fn confirmed(notification: &Notification) -> Option<PaymentId> {
    match notification {
        Notification::PaymentConfirmed { payment_id, .. } => Some(*payment_id),
        _ => None,
    }
}

async fn receipt(app: &App, payment: PaymentId) -> Result<Option<Attachment>, Failure> {
    let Some(stored) = store::documents::for_message(&app.db, payment).await? else {
        return Ok(None);
    };
    let content: receipts::content::Receipt = serde_json::from_value(stored.content).map_err(Failure::internal)?;
    let document = Document::write(stored.number, move || receipts::receipt(&content)).await?;
    Ok(Some(Attachment {
        name: format!("{}.pdf", document.name),
        media_type: "application/pdf",
        bytes: document.bytes,
    }))
}
