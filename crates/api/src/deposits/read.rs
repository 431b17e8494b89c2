//! `GET /api/leads/deposits/{id}`

use super::view::Deposit;
use crate::{Problem, auth::DeciderCaller, query::PathId};
use app::{App, deposits::read as use_case};
use axum::{Json, extract::State};
use domain::ids::DepositId;
use std::sync::Arc;

/// A deposit of the caller.
#[utoipa::path(
    get, path = "/api/leads/deposits/{id}", tag = "deposits", security(("bearer" = [])),
    params(("id" = uuid::Uuid, Path)), responses((status = 200, body = Deposit))
)]
pub async fn read(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    PathId(deposit): PathId<DepositId>,
) -> Result<Json<Deposit>, Problem> {
    Ok(Json(use_case::read(&app, actor, deposit).await?.into()))
}
