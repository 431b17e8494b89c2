//! `GET /api/payouts/{id}/advice.pdf`

use crate::{Problem, auth::PayoutCaller, document::Pdf, query::PathId};
use app::{App, payouts::advice as use_case};
use axum::{extract::State, http::HeaderMap};
use domain::{Refusal, ids::PayoutId};
use std::sync::Arc;

crate::refused! { Refused: Refusal::PayoutState; }

/// The advice of a payout of the caller that was paid: PDF/A, in French, the same bytes whenever it is asked for, unless the
/// money came back since: then it says so.
#[utoipa::path(
    get, path = "/api/payouts/{id}/advice.pdf", tag = "payouts", security(("bearer" = [])),
    params(("id" = uuid::Uuid, Path)),
    responses(
        (
            status = 200, description = "The advice", content_type = "application/pdf", body = String,
            headers(("ETag" = String, description = "Names these bytes"))
        ),
        (status = 304, description = "The client has it"),
        Refused
    )
)]
pub async fn advice(
    State(app): State<Arc<App>>,
    PayoutCaller(actor): PayoutCaller,
    PathId(payout): PathId<PayoutId>,
    headers: HeaderMap,
) -> Result<Pdf, Problem> {
    let document = use_case::advice(&app, actor, payout).await?;
    Ok(Pdf::of(document, &headers))
}
