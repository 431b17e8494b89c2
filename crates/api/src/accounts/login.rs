//! `POST /api/auth/login`

use super::{address::ClientAddress, cookie::Cookie, view::Session};
use crate::{Problem, body::Body, fields::Fields};
use app::{
    App,
    accounts::{device, login as use_case, password},
    failure::Unauthorized,
};
use axum::{
    Json,
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use domain::{Invalid, contact::Email};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use std::{net::IpAddr, sync::Arc};
use utoipa::ToSchema;

/// What somebody shows to be let in.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Login {
    /// Their e-mail address.
    email: String,
    /// Their password.
    #[schema(value_type = String)]
    password: SecretString,
    /// The code of their authenticator, if they use one.
    #[expect(
        dead_code,
        reason = "nobody has an authenticator yet, and clients may send an empty one"
    )]
    otp: Option<String>,
    /// True for a client that keeps the refresh token itself: it comes in the body, and no cookie with it.
    #[serde(default)]
    return_refresh_token: bool,
}

crate::refused! { Refused: Unauthorized::Credentials; }

/// Signs in. Repeated failures slow down, then lock the address they come from for a while. A browser that its user
/// signed in with before shows so by a cookie and is not held up by others.
#[utoipa::path(
    post, path = "/api/auth/login", tag = "accounts", request_body = Login,
    responses((status = 200, body = Session, description = "The refresh token comes as a cookie, or in the body"), Refused)
)]
pub async fn login(
    State(app): State<Arc<App>>,
    ClientAddress(from): ClientAddress,
    headers: HeaderMap,
    body: Body<Login>,
) -> Result<Response, Problem> {
    let url = &app.security().public_url;
    let shown = Cookie::Device.read(&headers, url).map(SecretString::from);
    let (command, in_body) = body.read(|body| {
        let in_body = body.return_refresh_token;
        Ok((body.parse(from, shown)?, in_body))
    })?;
    let signed_in = use_case::login(&app, command).await?;
    let known = device::remember(&app, &signed_in.user.email)?;
    let token = signed_in.refresh_token.clone();
    let mut response = Json(Session::new(signed_in, in_body)).into_response();
    if !in_body {
        Cookie::Refresh.set(response.headers_mut(), token.expose(), url);
        Cookie::Device.set(response.headers_mut(), known.expose_secret(), url);
    }
    Ok(response)
}

impl Login {
    fn parse(self, from: IpAddr, device: Option<SecretString>) -> Result<use_case::Login, Problem> {
        let mut fields = Fields::default();
        let email = fields.parse("email", Email::parse(&self.email));
        match self.password.expose_secret().chars().count() {
            0 => fields.wrong("password", Invalid::Required),
            n if n > password::LONGEST => fields.wrong("password", Invalid::TooLong),
            _ => {}
        }
        let Some(email) = email else { return Err(fields.into()) };
        fields.check()?;
        Ok(use_case::Login {
            email,
            password: self.password,
            device,
            from,
        })
    }
}
