//! `PUT /api/leads/agreements/{id}/sign`, `/suspend`, `/resume` and `/terminate`

use super::view::Agreement;
use crate::{
    Problem,
    auth::{Caller, DeciderCaller, InfluencerCaller},
    query::PathId,
};
use app::{
    App,
    agreements::{Changed, resume as resuming, sign as signing, suspend as suspending, terminate as terminating},
};
use axum::{Json, extract::State};
use domain::{Refusal, ids::AgreementId};
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;

/// An agreement after a command.
#[derive(Debug, Serialize, ToSchema)]
pub struct AgreementChanged {
    success: bool,
    /// The agreement as it is now.
    agreement: Agreement,
    /// Whether the command had its effect before.
    already_applied: bool,
}

crate::refused! {
    Refused: Refusal::AgreementState;
    NotInForce: Refusal::AgreementState, Refusal::AgreementExists;
}

/// Signs an agreement that was proposed to the caller: it is in force from now on.
#[utoipa::path(
    put, path = "/api/leads/agreements/{id}/sign", tag = "agreements", security(("bearer" = [])),
    params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = AgreementChanged), NotInForce)
)]
pub async fn sign(
    State(app): State<Arc<App>>,
    InfluencerCaller(actor, _): InfluencerCaller,
    PathId(agreement): PathId<AgreementId>,
) -> Result<Json<AgreementChanged>, Problem> {
    Ok(answer(signing::sign(&app, actor, agreement).await?))
}

/// Suspends an agreement until it is resumed.
#[utoipa::path(
    put, path = "/api/leads/agreements/{id}/suspend", tag = "agreements", security(("bearer" = [])),
    params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = AgreementChanged), Refused)
)]
pub async fn suspend(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    PathId(agreement): PathId<AgreementId>,
) -> Result<Json<AgreementChanged>, Problem> {
    Ok(answer(suspending::suspend(&app, actor, agreement).await?))
}

/// Resumes an agreement; what was decided before does not suspend it again.
#[utoipa::path(
    put, path = "/api/leads/agreements/{id}/resume", tag = "agreements", security(("bearer" = [])),
    params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = AgreementChanged), NotInForce)
)]
pub async fn resume(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    PathId(agreement): PathId<AgreementId>,
) -> Result<Json<AgreementChanged>, Problem> {
    Ok(answer(resuming::resume(&app, actor, agreement).await?))
}

/// Ends an agreement for good; what was earned stays due.
#[utoipa::path(
    put, path = "/api/leads/agreements/{id}/terminate", tag = "agreements", security(("bearer" = [])),
    params(("id" = uuid::Uuid, Path)), responses((status = 200, body = AgreementChanged), Refused)
)]
pub async fn terminate(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    PathId(agreement): PathId<AgreementId>,
) -> Result<Json<AgreementChanged>, Problem> {
    Ok(answer(terminating::terminate(&app, actor, agreement).await?))
}

fn answer(changed: Changed) -> Json<AgreementChanged> {
    let already_applied = changed.already_applied;
    Json(AgreementChanged {
        success: true,
        agreement: changed.agreement.into(),
        already_applied,
    })
}
