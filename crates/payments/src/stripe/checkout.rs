//! A page of Stripe Checkout for a payment.
//!
//! What is sent for an attempt is the same each time: Stripe refuses another request under the same key.

use super::api::{Api, Form};
use crate::{Checkout, Payment, ProviderError, ReturnUrls};
use domain::payment::TIME_TO_PAY;
use jiff::SignedDuration;
use serde::Deserialize;

/// Stripe closes its page this long before we give up on the payment: a payer sees one that is closed, rather than
/// paying for what we hold to be over.
const EARLIER: SignedDuration = SignedDuration::from_mins(30);

/// A page that was opened.
#[derive(Deserialize)]
struct Session {
    /// Gone once the page is closed.
    url: Option<String>,
}

/// Opens the page, or finds the one that the same attempt has opened.
pub(super) async fn open(api: &Api, payment: &Payment, urls: &ReturnUrls) -> Result<Checkout, ProviderError> {
    let key = format!("checkout-{}-{}", payment.id, payment.attempt.number());
    let session: Session = api.post("/v1/checkout/sessions", &key, &form(payment, urls)).await?;
    let payment_url = session
        .url
        .ok_or(ProviderError::Refused("a page that is closed".to_owned()))?;
    Ok(Checkout { payment_url })
}

fn form(payment: &Payment, urls: &ReturnUrls) -> Form {
    let closes = payment.opened_at + TIME_TO_PAY - EARLIER;
    let mut form: Form = vec![
        ("mode", "payment".to_owned()),
        ("client_reference_id", payment.id.to_string()),
        ("line_items[0][quantity]", "1".to_owned()),
        ("line_items[0][price_data][currency]", "mad".to_owned()),
        (
            "line_items[0][price_data][unit_amount]",
            payment.amount.centimes().to_string(),
        ),
        ("line_items[0][price_data][product_data][name]", payment.title.clone()),
        ("payment_intent_data[description]", payment.title.clone()),
        // The payer is charged what our row says, in dirhams, whatever their card is in.
        ("adaptive_pricing[enabled]", "false".to_owned()),
        ("submit_type", "pay".to_owned()),
        ("locale", "auto".to_owned()),
        ("expires_at", closes.as_second().to_string()),
        ("success_url", urls.done.clone()),
        ("cancel_url", urls.cancelled.clone()),
    ];
    if let Some(customer) = &payment.saves_card_of {
        form.push(("customer", customer.to_string()));
        form.push(("payment_intent_data[setup_future_usage]", "off_session".to_owned()));
    }
    // Stripe copies nothing from the one to the other.
    form.extend(metadata(payment).map(|([on_session, _], value)| (on_session, value)));
    form.extend(metadata(payment).map(|([_, on_intent], value)| (on_intent, value)));
    form
}

/// What every message about the payment says again, on the session and on the payment intent.
fn metadata(payment: &Payment) -> [([&'static str; 2], String); 5] {
    [
        (
            ["metadata[payment_id]", "payment_intent_data[metadata][payment_id]"],
            payment.id.to_string(),
        ),
        (
            ["metadata[attempt]", "payment_intent_data[metadata][attempt]"],
            payment.attempt.number().to_string(),
        ),
        (
            ["metadata[merchant_id]", "payment_intent_data[metadata][merchant_id]"],
            payment.merchant.to_string(),
        ),
        (
            ["metadata[deposit_id]", "payment_intent_data[metadata][deposit_id]"],
            payment.deposit.to_string(),
        ),
        (
            ["metadata[kind]", "payment_intent_data[metadata][kind]"],
            "checkout".to_owned(),
        ),
    ]
}
