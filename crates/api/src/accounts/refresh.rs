//! `POST /api/auth/refresh`

use super::{
    address::ClientAddress,
    cookie::Cookie,
    presented::{Presented, RefreshRequest},
    view::Session,
};
use crate::Problem;
use app::{
    App, Failure,
    accounts::{SignedIn, refresh as use_case},
    failure::Unauthorized,
};
use axum::{
    Json,
    extract::State,
    response::{IntoResponse, Response},
};
use domain::Refusal;
use std::{net::IpAddr, sync::Arc};

crate::refused! {
    Refused:
        Unauthorized::Missing, Unauthorized::Invalid, Unauthorized::Expired, Refusal::RefreshSuperseded;
}

/// Exchanges the refresh token, of the cookie or of the body, for the next pair of tokens. The next refresh token
/// goes where the last one came from.
#[utoipa::path(
    post, path = "/api/auth/refresh", tag = "accounts", request_body = Option<RefreshRequest>,
    responses((status = 200, body = Session), Refused)
)]
pub async fn refresh(
    State(app): State<Arc<App>>,
    ClientAddress(from): ClientAddress,
    presented: Presented,
) -> Response {
    let url = &app.security().public_url;
    match exchange(&app, &presented, from).await {
        Ok(signed_in) => {
            let token = signed_in.refresh_token.clone();
            let mut response = Json(Session::new(signed_in, !presented.in_cookie)).into_response();
            if presented.in_cookie {
                Cookie::Refresh.set(response.headers_mut(), token.expose(), url);
            }
            response
        }
        Err(failure) => {
            let useless = matches!(failure, Failure::Unauthorized(_)) && presented.in_cookie;
            let mut response = Problem::from(failure).into_response();
            if useless {
                Cookie::Refresh.clear(response.headers_mut(), url);
            }
            response
        }
    }
}

async fn exchange(app: &App, presented: &Presented, from: IpAddr) -> Result<SignedIn, Failure> {
    if presented.is_missing() {
        return Err(Failure::Unauthorized(Unauthorized::Missing));
    }
    let token = presented.token().ok_or(Failure::Unauthorized(Unauthorized::Invalid))?;
    use_case::refresh(app, &token, from).await
}
