//! `GET /api/refunds/{id}/credit-note.pdf`

use crate::{Problem, auth::DeciderCaller, document::Pdf, query::PathId};
use app::{App, refunds::credit_note as use_case};
use axum::{extract::State, http::HeaderMap};
use domain::{Refusal, ids::RefundId};
use std::sync::Arc;

crate::refused! { Refused: Refusal::RefundState; }

/// The credit note of a refund to the caller that arrived: PDF/A, in French, the same bytes whenever it is asked for.
#[utoipa::path(
    get, path = "/api/refunds/{id}/credit-note.pdf", tag = "refunds", security(("bearer" = [])),
    params(("id" = uuid::Uuid, Path)),
    responses(
        (
            status = 200, description = "The credit note", content_type = "application/pdf", body = String,
            headers(("ETag" = String, description = "Names these bytes"))
        ),
        (status = 304, description = "The client has it"),
        Refused
    )
)]
pub async fn credit_note(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    PathId(refund): PathId<RefundId>,
    headers: HeaderMap,
) -> Result<Pdf, Problem> {
    let document = use_case::credit_note(&app, actor, refund).await?;
    Ok(Pdf::of(document, &headers))
}
