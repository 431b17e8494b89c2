//! `POST /api/auth/logout`

use super::{
    address::ClientAddress,
    cookie::Cookie,
    presented::{Presented, RefreshRequest},
};
use crate::Problem;
use app::{App, accounts::logout as use_case};
use axum::{
    Json,
    extract::State,
    response::{IntoResponse, Response},
};
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;

/// Nobody is signed in any more.
#[derive(Debug, Serialize, ToSchema)]
pub struct SignedOut {
    success: bool,
}

/// Ends the session of the refresh token, of the cookie or of the body. Signing out twice is no mistake.
#[utoipa::path(
    post, path = "/api/auth/logout", tag = "accounts", request_body = Option<RefreshRequest>,
    responses((status = 200, body = SignedOut))
)]
pub async fn logout(
    State(app): State<Arc<App>>,
    ClientAddress(from): ClientAddress,
    presented: Presented,
) -> Result<Response, Problem> {
    if let Some(token) = presented.token() {
        use_case::logout(&app, &token, from).await?;
    }
    let mut response = Json(SignedOut { success: true }).into_response();
    Cookie::Refresh.clear(response.headers_mut(), &app.security().public_url);
    Ok(response)
}
