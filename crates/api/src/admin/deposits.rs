//! `PUT /api/admin/deposits/{id}/suspend` and `/resume`

use crate::{Problem, auth::AdminCaller, body::Body, deposits::view::Deposit, fields::Fields, query::PathId};
use app::{
    App,
    deposits::{DepositRecord, resume, suspend},
};
use axum::{Json, extract::State};
use domain::{Refusal, ids::DepositId, text::Note};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// Why it is done; kept in the log of sensitive actions.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DepositReason {
    /// 1 to 500 characters.
    reason: String,
}

/// A deposit that was suspended or resumed.
#[derive(Debug, Serialize, ToSchema)]
pub struct DepositChanged {
    success: bool,
    deposit: Deposit,
}

crate::refused! {
    NotSuspended: Refusal::DepositNotPaid;
    NotResumed: Refusal::DepositNotPaid, Refusal::DepositOwes;
}

/// Suspends a deposit: it takes no new lead, and the pending ones are settled as ever.
#[utoipa::path(
    put, path = "/api/admin/deposits/{id}/suspend", tag = "admin", security(("bearer" = [])),
    request_body = DepositReason, params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = DepositChanged), NotSuspended)
)]
pub async fn suspend_deposit(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    PathId(deposit): PathId<DepositId>,
    body: Body<DepositReason>,
) -> Result<Json<DepositChanged>, Problem> {
    let reason = body.read(|body| body.parse())?;
    Ok(changed(suspend::suspend(&app, actor, deposit, &reason).await?))
}

/// Lets a suspended deposit take leads again.
#[utoipa::path(
    put, path = "/api/admin/deposits/{id}/resume", tag = "admin", security(("bearer" = [])),
    request_body = DepositReason, params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = DepositChanged), NotResumed)
)]
pub async fn resume_deposit(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    PathId(deposit): PathId<DepositId>,
    body: Body<DepositReason>,
) -> Result<Json<DepositChanged>, Problem> {
    let reason = body.read(|body| body.parse())?;
    Ok(changed(resume::resume(&app, actor, deposit, &reason).await?))
}

fn changed(deposit: DepositRecord) -> Json<DepositChanged> {
    Json(DepositChanged {
        success: true,
        deposit: deposit.into(),
    })
}

impl DepositReason {
    fn parse(&self) -> Result<Note, Problem> {
        let mut fields = Fields::default();
        let reason = fields.parse("reason", Note::parse(&self.reason));
        reason.ok_or_else(|| fields.into())
    }
}
