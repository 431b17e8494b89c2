//! Messages of providers: `POST /api/webhooks/stripe`, `/api/webhooks/cmi`, `/api/webhooks/twilio` and
//! `/api/webhooks/whatsapp`. What they look like is the provider's contract, not ours, so
//! they are no part of the API's document; their signature is their right to call.

use crate::{Problem, body, query};
use app::{
    App,
    deliveries::hear::{self, NotHeard},
    payments::{
        Headers, NotReceived,
        cmi::{Reply, callback},
        receive,
    },
};
use axum::{
    Router,
    body::Body,
    extract::{RawQuery, State},
    http::{HeaderMap, StatusCode, header},
    response::IntoResponse,
    routing::{get, post},
};
use domain::payment::PaymentMethod;
use messages::problem::Code;
use std::sync::Arc;

/// The largest message; those of Stripe have some kilobytes.
const LARGEST: usize = 256 * 1024;
/// Seconds after which somebody may have configured the provider.
const CLOSED_FOR: u64 = 60;

/// The routes of the providers.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/api/webhooks/stripe", post(stripe))
        .route("/api/webhooks/cmi", post(cmi))
        .route("/api/webhooks/twilio", post(twilio))
        .route("/api/webhooks/whatsapp", get(whatsapp_challenge).post(whatsapp))
}

/// The signature is over the bytes as they came.
async fn stripe(State(app): State<Arc<App>>, headers: HeaderMap, body: Body) -> Result<StatusCode, Problem> {
    let body = body::read(body, LARGEST).await?;
    receive(&app, PaymentMethod::Stripe, &of(&headers), &body).await?;
    Ok(StatusCode::OK)
}

/// The hash is in the form; the answer is a word that decides whether the card is charged.
async fn cmi(State(app): State<Arc<App>>, body: Body) -> Result<impl IntoResponse, Problem> {
    let body = body::read(body, LARGEST).await?;
    let word = match callback(&app, &body).await? {
        Reply::Charge => "ACTION=POSTAUTH",
        Reply::Kept => "APPROVED",
        Reply::Failed => "FAILURE",
    };
    Ok(([(header::CONTENT_TYPE, "text/plain")], word))
}

/// What became of a short message; the query names it, and is signed with the form.
async fn twilio(
    State(app): State<Arc<App>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Body,
) -> Result<StatusCode, Problem> {
    let body = body::read(body, LARGEST).await?;
    let signature = headers.get("x-twilio-signature").and_then(|value| value.to_str().ok());
    hear::twilio(&app, &query.unwrap_or_default(), &body, signature.unwrap_or_default()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Meta asks whether it may call here, and wants its challenge back.
async fn whatsapp_challenge(State(app): State<Arc<App>>, RawQuery(query): RawQuery) -> Result<String, Problem> {
    let uri = format!("/?{}", query.unwrap_or_default()).parse();
    let asked = uri.map(|uri| query::pairs(&uri)).unwrap_or_default();
    let get = |wanted: &str| {
        let found = asked.iter().find(|(name, _)| name == wanted);
        found.map_or("", |(_, value)| value.as_str())
    };
    let challenge = hear::whatsapp_challenge(&app, get("hub.mode"), get("hub.verify_token"), get("hub.challenge"));
    match challenge {
        Ok(challenge) => Ok(challenge.to_owned()),
        Err(NotHeard::Rejected) => Err(Problem::forbidden()),
        Err(other) => Err(other.into()),
    }
}

/// What became of messages by WhatsApp; the signature is over the bytes as they came.
async fn whatsapp(State(app): State<Arc<App>>, headers: HeaderMap, body: Body) -> Result<StatusCode, Problem> {
    let body = body::read(body, LARGEST).await?;
    let signature = headers.get("x-hub-signature-256").and_then(|value| value.to_str().ok());
    hear::whatsapp(&app, &body, signature.unwrap_or_default()).await?;
    Ok(StatusCode::OK)
}

/// Headers as the providers read them; what is no text says nothing.
fn of(headers: &HeaderMap) -> Headers {
    let text = headers.iter().filter_map(|(name, value)| {
        let value = value.to_str().ok()?;
        Some((name.as_str().to_owned(), value.to_owned()))
    });
    text.collect()
}

impl From<NotReceived> for Problem {
    fn from(why: NotReceived) -> Self {
        match why {
            NotReceived::Closed => {
                Self::new(StatusCode::SERVICE_UNAVAILABLE, Code::WebhookClosed).retry_after(CLOSED_FOR)
            }
            NotReceived::Rejected(_) => Self::new(StatusCode::BAD_REQUEST, Code::MessageRejected),
            NotReceived::Failed(failure) => failure.into(),
        }
    }
}

impl From<NotHeard> for Problem {
    fn from(why: NotHeard) -> Self {
        match why {
            NotHeard::Closed => NotReceived::Closed.into(),
            NotHeard::Rejected => Self::new(StatusCode::BAD_REQUEST, Code::MessageRejected),
            NotHeard::Failed(failure) => failure.into(),
        }
    }
}
