//! Somebody who is signed in.

use super::{RefreshToken, UserRecord};
use crate::{App, Failure};
use domain::{ids::SessionId, session};
use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use store::{
    Tx,
    accounts::sessions::{self, NewSession},
};

/// What signing in, and staying signed in, gives.
#[derive(Debug, Clone)]
pub struct SignedIn {
    access_token: SecretString,
    /// Exchanged once for the next pair of tokens.
    pub refresh_token: RefreshToken,
    /// Who is signed in.
    pub user: UserRecord,
}

impl SignedIn {
    /// What the user's requests carry for the next 15 minutes.
    pub fn access_token(&self) -> &str {
        self.access_token.expose_secret()
    }

    pub(super) fn new(
        app: &App,
        session: SessionId,
        refresh_token: RefreshToken,
        user: UserRecord,
        at: Timestamp,
    ) -> Result<Self, Failure> {
        let access_token = app
            .sign_in
            .keys
            .issue(user.actor(), session, at)
            .map_err(Failure::internal)?;
        Ok(Self {
            access_token: access_token.into(),
            refresh_token,
            user,
        })
    }
}

/// Opens a session for a user whose identity was proven.
pub(super) async fn open(app: &App, tx: &Tx, user: UserRecord) -> Result<SignedIn, Failure> {
    let at = app.now();
    let token = RefreshToken::first()?;
    let new = NewSession {
        id: SessionId::from_uuid(app.new_id()),
        user: user.id,
        family: token.family_hash(),
        token: token.hash(),
        at,
        expires_at: at + session::LIFETIME,
    };
    sessions::open(tx, &new).await?;
    SignedIn::new(app, new.id, token, user, at)
}
