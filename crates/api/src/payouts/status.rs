//! `PUT /api/payouts/{id}/approve`, `/paid`, `/reject` and `/returned`

use super::view::Payout;
use crate::{Problem, auth::AdminCaller, body::Body, fields::Fields, query::PathId};
use app::{
    App,
    payouts::{Changed, approve as approving, paid as paying, reject as rejecting, returned as returning},
};
use axum::{Json, extract::State};
use domain::{
    Actor, Refusal,
    ids::PayoutId,
    text::{Note, Reference},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// A payout that the bank has sent.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PaidPayout {
    /// What the bank calls the transfer: 1 to 100 characters.
    #[schema(example = "VIR-2026-118")]
    reference: String,
}

/// Why a payout is rejected, or came back.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PayoutReason {
    /// 1 to 500 characters; the influencer is told.
    #[schema(example = "Le compte est clos.")]
    reason: String,
}

/// A payout after a command.
#[derive(Debug, Serialize, ToSchema)]
pub struct PayoutChanged {
    success: bool,
    /// The payout as it is now.
    payout: Payout,
    /// Whether the command had its effect before.
    already_applied: bool,
}

crate::refused! {
    Refused: Refusal::PayoutState;
    NotPaid: Refusal::PayoutState, Refusal::SameAdmin;
}

/// Approves a payout: it may be sent to the bank.
#[utoipa::path(
    put, path = "/api/payouts/{id}/approve", tag = "payouts", security(("bearer" = [])),
    params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = PayoutChanged), Refused)
)]
pub async fn approve(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    PathId(payout): PathId<PayoutId>,
) -> Result<Json<PayoutChanged>, Problem> {
    Ok(answer(approving::approve(&app, actor, payout).await?, actor))
}

/// Notes that the bank has sent an approved payout; unless the server says otherwise, another admin than the one who
/// approved it does.
#[utoipa::path(
    put, path = "/api/payouts/{id}/paid", tag = "payouts", security(("bearer" = [])),
    request_body = PaidPayout, params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = PayoutChanged), NotPaid)
)]
pub async fn paid(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    PathId(payout): PathId<PayoutId>,
    body: Body<PaidPayout>,
) -> Result<Json<PayoutChanged>, Problem> {
    let reference =
        body.read(|body| Fields::collect(|fields| fields.parse("reference", Reference::parse(&body.reference))))?;
    Ok(answer(paying::paid(&app, actor, payout, reference).await?, actor))
}

/// Rejects a payout that was not paid: its earnings are available again.
#[utoipa::path(
    put, path = "/api/payouts/{id}/reject", tag = "payouts", security(("bearer" = [])),
    request_body = PayoutReason, params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = PayoutChanged), Refused)
)]
pub async fn reject(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    PathId(payout): PathId<PayoutId>,
    body: Body<PayoutReason>,
) -> Result<Json<PayoutChanged>, Problem> {
    let reason = body.read(|body| body.parse())?;
    Ok(answer(rejecting::reject(&app, actor, payout, reason).await?, actor))
}

/// Notes that the money of a paid payout came back: its earnings are available again.
#[utoipa::path(
    put, path = "/api/payouts/{id}/returned", tag = "payouts", security(("bearer" = [])),
    request_body = PayoutReason, params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = PayoutChanged), Refused)
)]
pub async fn returned(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    PathId(payout): PathId<PayoutId>,
    body: Body<PayoutReason>,
) -> Result<Json<PayoutChanged>, Problem> {
    let reason = body.read(|body| body.parse())?;
    Ok(answer(returning::returned(&app, actor, payout, reason).await?, actor))
}

fn answer(changed: Changed, reader: Actor) -> Json<PayoutChanged> {
    Json(PayoutChanged {
        success: true,
        payout: Payout::for_reader(changed.payout, reader),
        already_applied: changed.already_applied,
    })
}

impl PayoutReason {
    fn parse(&self) -> Result<Note, Problem> {
        Fields::collect(|fields| fields.parse("reason", Note::parse(&self.reason)))
    }
}
