//! `POST /api/admin/transfers/announced/{id}/confirm`

use super::confirm::TransferConfirmed;
use crate::{Problem, auth::AdminCaller, body::Body, fields::Fields, query::PathId};
use app::{App, transfers::confirm as use_case};
use axum::{Json, extract::State};
use domain::{Refusal, ids::PaymentId, payment::TransferReference, text::Note};
use serde::Deserialize;
use std::sync::Arc;
use utoipa::ToSchema;

/// How an announced transfer arrived.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfirmAnnounced {
    /// What the bank calls it.
    #[schema(min_length = 1, max_length = 100, example = "FT26328ABCD")]
    payment_reference: String,
    /// How it was seen, for the activity log.
    #[schema(min_length = 1, max_length = 500, example = "Vu sur le relevé du 24")]
    reason: String,
}

crate::refused! {
    Refused: Refusal::NotFound, Refusal::TransferAlreadyRecorded;
}

/// Confirms that a transfer arrived which a merchant announced, and credits it, also where no statement is imported.
/// Repeating this credits nothing more.
#[utoipa::path(
    post, path = "/api/admin/transfers/announced/{id}/confirm", tag = "admin", security(("bearer" = [])),
    request_body = ConfirmAnnounced, params(("id" = uuid::Uuid, Path, description = "The announced payment.")),
    responses((status = 200, body = TransferConfirmed), Refused)
)]
pub async fn confirm_announced(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    PathId(payment): PathId<PaymentId>,
    body: Body<ConfirmAnnounced>,
) -> Result<Json<TransferConfirmed>, Problem> {
    let (reference, reason) = body.read(|body| {
        Fields::collect(|fields| {
            let reference = fields.parse("payment_reference", TransferReference::parse(&body.payment_reference));
            let reason = fields.parse("reason", Note::parse(&body.reason));
            Some((reference?, reason?))
        })
    })?;
    let payment = use_case::confirm_announced(&app, actor, payment, &reference, &reason).await?;
    Ok(Json(TransferConfirmed::from(payment)))
}
