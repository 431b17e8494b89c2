//! `GET /api/auth/me`

use super::view::User;
use crate::{Problem, auth::Caller};
use app::{App, accounts::me as use_case};
use axum::{Json, extract::State};
use std::sync::Arc;

/// The caller, with what they act for.
#[utoipa::path(
    get, path = "/api/auth/me", tag = "accounts", security(("bearer" = [])), responses((status = 200, body = User))
)]
pub async fn me(State(app): State<Arc<App>>, Caller(actor): Caller) -> Result<Json<User>, Problem> {
    Ok(Json(use_case::me(&app, actor).await?.into()))
}
