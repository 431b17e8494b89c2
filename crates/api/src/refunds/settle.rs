//! `PUT /api/admin/refunds/{id}/done` and `/failed`

use super::view::RefundChanged;
use crate::{Problem, auth::AdminCaller, body::Body, fields::Fields, query::PathId};
use app::{
    App,
    refunds::{arrive, fail},
};
use axum::{Json, extract::State};
use domain::{
    Refusal,
    ids::RefundId,
    text::{Note, Reference},
};
use serde::Deserialize;
use std::sync::Arc;
use utoipa::ToSchema;

/// What the bank calls the transfer that arrived.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RefundReference {
    /// As it stands on the statement of the bank.
    reference: String,
}

/// Why a refund was not delivered.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RefundFailure {
    /// 1 to 500 characters; kept in the activity log.
    reason: String,
}

crate::refused! { Refused: Refusal::NotFound, Refusal::RefundState; }

/// Notes that a refund arrived.
#[utoipa::path(
    put, path = "/api/admin/refunds/{id}/done", tag = "refunds", security(("bearer" = [])),
    request_body = RefundReference, params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = RefundChanged), Refused)
)]
pub async fn done(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    PathId(refund): PathId<RefundId>,
    body: Body<RefundReference>,
) -> Result<Json<RefundChanged>, Problem> {
    let reference =
        body.read(|body| Fields::collect(|fields| fields.parse("reference", Reference::parse(&body.reference))))?;
    Ok(Json(arrive::arrive(&app, actor, refund, &reference).await?.into()))
}

/// Puts the money of a refund that was not delivered back on its deposit.
#[utoipa::path(
    put, path = "/api/admin/refunds/{id}/failed", tag = "refunds", security(("bearer" = [])),
    request_body = RefundFailure, params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = RefundChanged), Refused)
)]
pub async fn failed(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    PathId(refund): PathId<RefundId>,
    body: Body<RefundFailure>,
) -> Result<Json<RefundChanged>, Problem> {
    let reason = body.read(|body| Fields::collect(|fields| fields.parse("reason", Note::parse(&body.reason))))?;
    Ok(Json(fail::fail(&app, actor, refund, &reason).await?.into()))
}
