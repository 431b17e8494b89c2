//! `GET /cmi/pay/{id}`: the page that posts a payment to the gateway; its address is signed, so nobody has to be signed in.
//! `/cmi/ok/{id}` and `/cmi/fail/{id}`: where the gateway sends the browser afterwards. What the browser brings from there
//! proves nothing and is not read.

use super::html;
use crate::{
    Problem,
    query::{PathId, Query},
};
use app::{
    App,
    payments::cmi::{self as use_case, Step},
};
use axum::{
    Router,
    extract::State,
    http::{HeaderValue, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use domain::ids::PaymentId;
use serde::Deserialize;
use std::sync::Arc;

const SCRIPT: &str = include_str!("post.js");

/// What opens the page.
#[derive(Debug, Deserialize)]
pub struct PageQuery {
    #[serde(default)]
    t: String,
}

/// The routes of the pages; no part of the API's contract.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/cmi/pay/{id}", get(show))
        .route("/cmi/post.js", get(script))
        .route("/cmi/ok/{id}", get(done).post(done))
        .route("/cmi/fail/{id}", get(given_up).post(given_up))
}

async fn show(
    State(app): State<Arc<App>>,
    PathId(payment): PathId<PaymentId>,
    Query(query): Query<PageQuery>,
) -> Result<Response, Problem> {
    let page = use_case::page(&app, payment, &query.t).await?;
    let mut response = Html(html::page(&page)).into_response();
    let policy = content_security_policy(&page.step);
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    Ok(response)
}

/// One script of ours, and one place to post to: the gateway.
fn content_security_policy(step: &Step) -> HeaderValue {
    let target = match step {
        Step::Post(form) => form.origin.as_str(),
        Step::Over | Step::Unavailable => "'none'",
    };
    let policy = format!(
        "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; form-action {target}; base-uri 'none'; \
         frame-ancestors 'none'"
    );
    HeaderValue::try_from(policy).expect("an origin is ASCII")
}

async fn script() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], SCRIPT)
}

async fn done(State(app): State<Arc<App>>, PathId(payment): PathId<PaymentId>) -> Result<Redirect, Problem> {
    Ok(Redirect::to(&use_case::return_urls(&app, payment)?.done))
}

async fn given_up(State(app): State<Arc<App>>, PathId(payment): PathId<PaymentId>) -> Result<Redirect, Problem> {
    Ok(Redirect::to(&use_case::return_urls(&app, payment)?.cancelled))
}
