//! `GET /api/payouts/{id}`

use super::view::Payout;
use crate::{Problem, auth::PayoutCaller, query::PathId};
use app::{App, payouts::read as use_case};
use axum::{Json, extract::State};
use domain::ids::PayoutId;
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;

/// A payout with what it takes.
#[derive(Debug, Serialize, ToSchema)]
pub struct PayoutRead {
    /// The payout, with `items`.
    payout: Payout,
}

/// A payout of the caller, or any for an admin, with the earnings that it takes.
#[utoipa::path(
    get, path = "/api/payouts/{id}", tag = "payouts", security(("bearer" = [])), params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = PayoutRead))
)]
pub async fn read(
    State(app): State<Arc<App>>,
    PayoutCaller(actor): PayoutCaller,
    PathId(payout): PathId<PayoutId>,
) -> Result<Json<PayoutRead>, Problem> {
    let found = use_case::read(&app, actor, payout).await?;
    Ok(Json(PayoutRead {
        payout: Payout::for_reader(found.payout, actor).with_items(found.items),
    }))
}
