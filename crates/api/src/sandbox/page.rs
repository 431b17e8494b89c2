//! `GET` and `POST /sandbox/pay/{id}`: the page where a sandbox payment is decided. Its address is
//! signed, like that of a real provider, so nobody has to be signed in.

use super::html;
use crate::{
    Problem, body,
    query::{PathId, Query},
};
use app::{App, payments::sandbox as use_case};
use axum::{
    Router,
    body::Body,
    extract::State,
    http::{HeaderValue, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use domain::ids::PaymentId;
use serde::Deserialize;
use std::sync::Arc;

/// A form of three short fields.
const LARGEST_FORM: usize = 1024;
/// No script, no image, nothing from elsewhere.
const CONTENT_SECURITY_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
);

/// What opens the page.
#[derive(Debug, Deserialize)]
pub struct PageQuery {
    #[serde(default)]
    t: String,
}

/// The routes of the page; no part of the API's contract.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/sandbox/pay/{id}", get(show).post(receive))
}

async fn show(
    State(app): State<Arc<App>>,
    PathId(payment): PathId<PaymentId>,
    Query(query): Query<PageQuery>,
) -> Result<Response, Problem> {
    let page = use_case::page(&app, payment, &query.t).await?;
    let mut response = Html(html::page(&page, &query.t)).into_response();
    response
        .headers_mut()
        .insert(header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY);
    Ok(response)
}

async fn receive(
    State(app): State<Arc<App>>,
    PathId(payment): PathId<PaymentId>,
    form: Body,
) -> Result<Redirect, Problem> {
    let form = body::read(form, LARGEST_FORM).await?;
    Ok(Redirect::to(&use_case::receive(&app, payment, &form).await?))
}
