//! What surrounds every route: a name for the request, a span, a time limit, words for problems,
//! security headers.

use crate::{
    Problem, admission,
    language::{LanguageMatters, Reader},
};
use app::App;
use axum::{
    Json,
    body::Body,
    extract::{MatchedPath, Request, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use messages::problem::Code;
use std::{
    sync::Arc,
    time::{Duration, Instant},
};
use tracing::Instrument;
use uuid::Uuid;

/// The header that names a request.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// No answer takes longer.
const TIME_LIMIT: Duration = Duration::from_secs(30);

/// Seconds after which a full disk may have room again.
const NO_ROOM_FOR: u64 = 30;

/// What the browser may load: only what we serve ourselves.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
     img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; \
     form-action 'self'; frame-ancestors 'none'";

const SECURITY_HEADERS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), PERMISSIONS),
];

/// Nothing of these is asked for by our pages, nor by whatever is shown inside them.
const PERMISSIONS: &str = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
/// A browser that came by https once comes by nothing else for a year.
const TRANSPORT: HeaderValue = HeaderValue::from_static("max-age=31536000");

/// Runs a request inside its span and puts its problems into words.
pub async fn surround(State(app): State<Arc<App>>, mut request: Request, next: Next) -> Response {
    let id = new_request_id();
    let reader = Reader::of(request.headers());
    let language = LanguageMatters::default();
    request.extensions_mut().insert(language.clone());
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or("unmatched", MatchedPath::as_str)
        .to_owned();
    let method = request.method().clone();
    let span = tracing::info_span!("request", %id, %method, route, user = tracing::field::Empty);
    let started = Instant::now();
    let answer = within_time_limit(answer(&app, request, next));
    let response = answer.instrument(span.clone()).await;
    let matters = language.is_so() || response.extensions().get::<Problem>().is_some();
    let mut response = put_into_words(&app, response, &reader, &id).await;
    let elapsed = started.elapsed();
    let status = response.status();
    span.in_scope(|| tracing::info!(status = status.as_u16(), micros = elapsed.as_micros(), "answered"));
    metrics::histogram!("leads_http_seconds", "route" => route, "status" => status.as_str().to_owned())
        .record(elapsed.as_secs_f64());
    let headers = response.headers_mut();
    headers.insert(REQUEST_ID, HeaderValue::from_str(&id).expect("an id is ASCII"));
    if matters {
        headers.append(header::VARY, HeaderValue::from_static("Accept-Language, Authorization"));
    }
    for (name, value) in SECURITY_HEADERS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if app.security().public_url.is_encrypted() {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, TRANSPORT);
    }
    response
}

/// Random enough to name a request; made here, never taken from the client.
fn new_request_id() -> String {
    #[expect(
        clippy::disallowed_methods,
        reason = "names a request in the logs; no rule depends on it"
    )]
    let id = Uuid::now_v7();
    id.simple().to_string()
}

/// A read ends with the client that asked for it; a command that was begun finishes. On a full disk nothing begins but
/// signing in and out: reading goes on.
async fn answer(app: &App, request: Request, next: Next) -> Response {
    if let Some(problem) = admission::refuse(&request) {
        return problem.into_response();
    }
    if request.method().is_safe() {
        return next.run(request).await;
    }
    if app.health().has_no_room() && !request.uri().path().starts_with("/api/auth/") {
        return Problem::new(StatusCode::SERVICE_UNAVAILABLE, Code::Busy)
            .retry_after(NO_ROOM_FOR)
            .into_response();
    }
    let done = app.carry_out(next.run(request).in_current_span()).await;
    done.unwrap_or_else(|| Problem::new(StatusCode::INTERNAL_SERVER_ERROR, Code::InternalError).into_response())
}

async fn within_time_limit(answer: impl Future<Output = Response>) -> Response {
    match tokio::time::timeout(TIME_LIMIT, answer).await {
        Ok(response) => response,
        Err(_) => Problem::new(StatusCode::SERVICE_UNAVAILABLE, Code::RequestTimeout)
            .retry_after(1)
            .into_response(),
    }
}

/// A server that has too much to do, or lacks its database, does not ask for anybody's language.
async fn put_into_words(app: &App, mut response: Response, reader: &Reader, id: &str) -> Response {
    let Some(problem) = response.extensions_mut().remove::<Problem>() else {
        return response;
    };
    let status = response.status();
    let locale = match status.is_client_error() && status != StatusCode::TOO_MANY_REQUESTS {
        true => reader.language(app).await,
        false => reader.usual(),
    };
    let document = problem.document(locale, id);
    let (mut parts, _) = response.into_parts();
    let (json, body) = Json(document).into_response().into_parts();
    parts.headers.extend(json.headers);
    parts.headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/problem+json"),
    );
    Response::from_parts(parts, Body::new(body))
}
