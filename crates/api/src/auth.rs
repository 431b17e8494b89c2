//! Who calls, in the signature of every handler: the extractor gives what the caller acts for, or
//! refuses before the body is read.

use crate::Problem;
use app::{App, failure::Unauthorized};
use axum::{
    extract::FromRequestParts,
    http::{HeaderValue, header, request::Parts},
};
use domain::{
    Actor,
    ids::{InfluencerId, MerchantId},
};
use std::sync::Arc;

/// Anybody who is signed in.
#[derive(Debug, Clone, Copy)]
pub struct Caller(pub Actor);

/// A merchant, for their business.
#[derive(Debug, Clone, Copy)]
pub struct MerchantCaller(pub Actor, pub MerchantId);

/// An influencer or commercial, for themselves.
#[derive(Debug, Clone, Copy)]
pub struct InfluencerCaller(pub Actor, pub InfluencerId);

/// An admin.
#[derive(Debug, Clone, Copy)]
pub struct AdminCaller(pub Actor);

/// Who decides over leads and money: a merchant or an admin.
#[derive(Debug, Clone, Copy)]
pub struct DeciderCaller(pub Actor);

/// Who creates leads: those who bring them, or an admin on their behalf.
#[derive(Debug, Clone, Copy)]
pub struct CreatorCaller(pub Actor);

/// Who sees payouts: those who are paid, and admins.
#[derive(Debug, Clone, Copy)]
pub struct PayoutCaller(pub Actor);

impl FromRequestParts<Arc<App>> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Problem> {
        let token = parts.headers.get(header::AUTHORIZATION).and_then(bearer);
        let token = token.ok_or(Unauthorized::Missing)?;
        let actor = app::accounts::verify(app, token)?;
        tracing::Span::current().record("user", tracing::field::display(actor.user()));
        if !parts.method.is_safe() {
            app::limits::admit_write(app, actor)?;
        }
        Ok(Self(actor))
    }
}

/// The token in credentials, if they are one.
pub fn bearer(credentials: &HeaderValue) -> Option<&str> {
    let (scheme, token) = credentials.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(token.trim())
}

/// An extractor for callers of some roles.
macro_rules! caller {
    ($($name:ident: $allow:expr;)+) => {$(
        impl FromRequestParts<Arc<App>> for $name {
            type Rejection = Problem;

            async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Problem> {
                let Caller(actor) = Caller::from_request_parts(parts, app).await?;
                let allow: fn(Actor) -> Option<Self> = $allow;
                allow(actor).ok_or_else(Problem::forbidden)
            }
        }
    )+};
}

caller! {
    MerchantCaller: |actor| actor.merchant().map(|merchant| Self(actor, merchant));
    InfluencerCaller: |actor| actor.influencer().map(|influencer| Self(actor, influencer));
    AdminCaller: |actor| matches!(actor, Actor::Admin(_)).then_some(Self(actor));
    DeciderCaller: |actor| matches!(actor, Actor::Admin(_) | Actor::Merchant(..)).then_some(Self(actor));
    PayoutCaller: |actor| (!matches!(actor, Actor::Merchant(..))).then_some(Self(actor));
    CreatorCaller: |actor| (!matches!(actor, Actor::Merchant(..))).then_some(Self(actor));
}
