//! Messages of payment providers: `POST /api/webhooks/stripe` and `/api/webhooks/cmi`. What they look like is the provider's contract, not ours, so
//! they are no part of the API's document; their signature is their right to call.

use crate::{Problem, body};
use app::{
    App,
    payments::{
        Headers, NotReceived,
        cmi::{Reply, callback},
        receive,
    },
};
use axum::{
    Router,
    body::Body,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::IntoResponse,
    routing::post,
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
