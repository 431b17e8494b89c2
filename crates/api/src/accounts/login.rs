//! `POST /api/auth/login`

use super::{address::ClientAddress, cookie, view::Session};
use crate::{Problem, body::Body, fields::Fields};
use app::{
    App,
    accounts::{login as use_case, password},
    failure::Unauthorized,
};
use axum::{
    Json,
    extract::State,
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
}

crate::refused! { Refused: Unauthorized::Credentials; }

/// Signs in. Repeated failures slow down, then lock for a while.
#[utoipa::path(
    post, path = "/api/auth/login", tag = "accounts", request_body = Login,
    responses((status = 200, body = Session, description = "The refresh token also comes as a cookie"), Refused)
)]
pub async fn login(
    State(app): State<Arc<App>>,
    ClientAddress(from): ClientAddress,
    body: Body<Login>,
) -> Result<Response, Problem> {
    let command = body.read(|body| body.parse(from))?;
    let signed_in = use_case::login(&app, command).await?;
    let token = signed_in.refresh_token.clone();
    let mut response = Json(Session::new(signed_in, true)).into_response();
    cookie::set(response.headers_mut(), &token, &app.security().public_url);
    Ok(response)
}

impl Login {
    fn parse(self, from: IpAddr) -> Result<use_case::Login, Problem> {
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
            from,
        })
    }
}
