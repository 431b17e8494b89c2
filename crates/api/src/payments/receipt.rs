//! `GET /api/payments/{id}/receipt.pdf`

use crate::{Problem, auth::DeciderCaller, document::Pdf, query::PathId};
use app::{App, payments::receipt as use_case};
use axum::{extract::State, http::HeaderMap};
use domain::{Refusal, ids::PaymentId};
use std::sync::Arc;

crate::refused! { Refused: Refusal::PaymentNotPaid; }

/// The receipt of a payment of the caller: PDF/A, in French, the same bytes whenever it is asked for.
#[utoipa::path(
    get, path = "/api/payments/{id}/receipt.pdf", tag = "payments", security(("bearer" = [])),
    params(("id" = uuid::Uuid, Path)),
    responses(
        (
            status = 200, description = "The receipt", content_type = "application/pdf", body = String,
            headers(("ETag" = String, description = "Names these bytes"))
        ),
        (status = 304, description = "The client has it"),
        Refused
    )
)]
pub async fn receipt(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    PathId(payment): PathId<PaymentId>,
    headers: HeaderMap,
) -> Result<Pdf, Problem> {
    let document = use_case::receipt(&app, actor, payment).await?;
    Ok(Pdf::of(document, &headers))
}
