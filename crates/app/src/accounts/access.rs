//! Access tokens: who sends a request, without asking the database.
//!
//! A token opens everything its user may do for 15 minutes. It is bound to the session it was issued for, so that
//! signing out closes it on this server at once, and on others within seconds ([`super::closed`]).

use crate::{App, accounts::TokenSecret, failure::Unauthorized};
use domain::{
    Actor, Role,
    ids::{InfluencerId, MerchantId, SessionId, UserId},
};
use jiff::Timestamp;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, encode};
use moka::sync::Cache;
use serde::{Deserialize, Serialize};

/// How long an access token lasts, in seconds.
pub const LIFETIME_SECONDS: i64 = 15 * 60;
/// How far the clocks of two servers may be apart. A token from further ahead was made while a clock was wrong, and
/// would last longer than it should.
const AHEAD_SECONDS: i64 = 60;
/// Longer than any token we issue; nothing longer is looked at.
const LONGEST: usize = 2048;
const ISSUER: &str = "leads";
/// A client sends the same token for 15 minutes; as many are remembered.
const VERIFIED: u64 = 10_000;

/// Signs and checks access tokens.
pub(crate) struct TokenKeys {
    signing: EncodingKey,
    checking: DecodingKey,
    validation: Validation,
    /// What tokens say whose signature was found good.
    verified: Cache<Box<str>, Claims>,
}

#[derive(Clone, Serialize, Deserialize)]
struct Claims {
    sub: UserId,
    /// The role of the database for clients such as PostgREST, the same for everybody.
    role: DatabaseRole,
    user_role: Role,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    merchant_id: Option<MerchantId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    influencer_id: Option<InfluencerId>,
    sid: SessionId,
    iat: i64,
    exp: i64,
    iss: String,
}

/// Row level security does the rest, by the other claims.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum DatabaseRole {
    Authenticated,
}

/// Finds out who sends a request.
///
/// # Errors
/// The token is not ours, is over, or belongs to a session that was closed here.
pub fn verify(app: &App, token: &str) -> Result<Actor, Unauthorized> {
    let claims = app.sign_in.keys.read(token, app.now())?;
    if app.sign_in.is_closed(claims.sid) {
        return Err(Unauthorized::Invalid);
    }
    claims.actor()
}

impl TokenKeys {
    pub(crate) fn new(secret: &TokenSecret) -> Self {
        let mut validation = Validation::new(Algorithm::HS256);
        validation.set_required_spec_claims(&["exp", "iss", "sub"]);
        validation.set_issuer(&[ISSUER]);
        validation.leeway = 0;
        // The library would ask the system's clock; `read` asks ours.
        validation.validate_exp = false;
        Self {
            signing: EncodingKey::from_secret(secret.bytes()),
            checking: DecodingKey::from_secret(secret.bytes()),
            validation,
            verified: Cache::new(VERIFIED),
        }
    }

    /// A token for an actor in a session.
    pub(crate) fn issue(
        &self,
        actor: Actor,
        session: SessionId,
        at: Timestamp,
    ) -> Result<String, jsonwebtoken::errors::Error> {
        let claims = Claims {
            sub: actor.user(),
            role: DatabaseRole::Authenticated,
            user_role: actor.role(),
            merchant_id: actor.merchant(),
            influencer_id: actor.influencer(),
            sid: session,
            iat: at.as_second(),
            exp: at.as_second() + LIFETIME_SECONDS,
            iss: ISSUER.to_owned(),
        };
        encode(&Header::new(Algorithm::HS256), &claims, &self.signing)
    }

    fn read(&self, token: &str, at: Timestamp) -> Result<Claims, Unauthorized> {
        if token.len() > LONGEST {
            return Err(Unauthorized::Invalid);
        }
        let claims = match self.verified.get(token) {
            Some(claims) => claims,
            None => self.check(token)?,
        };
        if at.as_second() >= claims.exp {
            return Err(Unauthorized::Expired);
        }
        if claims.iat > at.as_second() + AHEAD_SECONDS {
            return Err(Unauthorized::Invalid);
        }
        Ok(claims)
    }

    fn check(&self, token: &str) -> Result<Claims, Unauthorized> {
        let decoded = decode::<Claims>(token, &self.checking, &self.validation);
        let claims = decoded.map_err(|_| Unauthorized::Invalid)?.claims;
        self.verified.insert(token.into(), claims.clone());
        Ok(claims)
    }
}

impl Claims {
    fn actor(&self) -> Result<Actor, Unauthorized> {
        match (self.user_role, self.merchant_id, self.influencer_id) {
            (Role::Admin, None, None) => Ok(Actor::Admin(self.sub)),
            (Role::Merchant, Some(merchant), None) => Ok(Actor::Merchant(self.sub, merchant)),
            (Role::Influencer, None, Some(influencer)) => Ok(Actor::Influencer(self.sub, influencer)),
            (Role::Commercial, None, Some(influencer)) => Ok(Actor::Commercial(self.sub, influencer)),
            _ => Err(Unauthorized::Invalid),
        }
    }
}

#[cfg(test)]
#[path = "access_tests.rs"]
mod tests;
