//! The refresh token of a request: in the body, or in the cookie.

use super::cookie::Cookie;
use crate::{
    Problem,
    body::{self, Body, MAX_BODY_BYTES},
};
use app::{App, accounts::RefreshToken};
use axum::extract::{FromRequest, Request};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use std::sync::Arc;
use utoipa::ToSchema;

/// A refresh token, for clients that do not keep it in the cookie.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RefreshRequest {
    /// What the last sign-in or refresh gave.
    #[schema(value_type = Option<String>)]
    refresh_token: Option<SecretString>,
}

/// What a client showed to stay signed in, or to sign out.
#[derive(Debug)]
pub struct Presented {
    text: Option<SecretString>,
    /// Whether it came in the cookie, so that the answer goes there too.
    pub(super) in_cookie: bool,
}

impl Presented {
    /// Whether there was one at all.
    pub(super) const fn is_missing(&self) -> bool {
        self.text.is_none()
    }

    /// The token, unless what was shown cannot be one.
    pub(super) fn token(&self) -> Option<RefreshToken> {
        RefreshToken::parse(self.text.as_ref()?.expose_secret())
    }
}

impl FromRequest<Arc<App>> for Presented {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Problem> {
        let cookie = Cookie::Refresh
            .read(request.headers(), &app.security().public_url)
            .map(SecretString::from);
        let (parts, content) = request.into_parts();
        let bytes = body::read(content, MAX_BODY_BYTES).await?;
        let sent = if bytes.is_empty() {
            RefreshRequest::default()
        } else {
            Body::from_request(Request::from_parts(parts, bytes.into()), app)
                .await?
                .read(Ok)?
        };
        let in_cookie = sent.refresh_token.is_none();
        Ok(Self {
            text: sent.refresh_token.or(cookie),
            in_cookie,
        })
    }
}
