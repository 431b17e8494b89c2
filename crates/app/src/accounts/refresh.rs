//! Somebody stays signed in: a refresh token is exchanged for the next one.

use super::{RefreshToken, SignedIn};
use crate::{App, Failure, activity::note_of, failure::Unauthorized, limits::household};
use domain::{
    Refusal,
    session::{LIFETIME, Presented},
};
use jiff::Timestamp;
use std::net::IpAddr;
use store::{
    Tx,
    accounts::{sessions, sessions::SessionRecord, users},
};

/// Exchanges a token. One that was replaced before revokes its whole family, since somebody has a copy.
///
/// # Errors
/// The token is unknown, replaced or over, or its session was ended; or too many came from the address.
pub async fn refresh(app: &App, token: &RefreshToken, from: IpAddr) -> Result<SignedIn, Failure> {
    app.guards.refresh.admit(household(from))?;
    let now = app.now();
    let tx = app.db.begin_sign_in().await?;
    let Some(found) = sessions::lock(&tx, token.family_hash()).await? else {
        tx.commit().await?;
        return Err(Failure::Unauthorized(Unauthorized::Invalid));
    };
    let refused = match found.session.judge(token.hash(), now) {
        Presented::Valid => return rotate(app, tx, token, &found, now).await,
        Presented::Superseded => Refusal::RefreshSuperseded.into(),
        Presented::Expired => Failure::Unauthorized(Unauthorized::Expired),
        Presented::Revoked => Failure::Unauthorized(Unauthorized::Invalid),
        Presented::Reused => revoke(app, &tx, token, &found, now).await?,
    };
    tx.commit().await?;
    Err(refused)
}

async fn rotate(
    app: &App,
    tx: Tx,
    token: &RefreshToken,
    found: &SessionRecord,
    now: Timestamp,
) -> Result<SignedIn, Failure> {
    let next = token.next()?;
    sessions::rotate(&tx, found.id, next.hash(), now, now + LIFETIME).await?;
    let user = users::by_id(&tx, found.user).await?;
    tx.commit().await?;
    let user = user.ok_or(Failure::Unauthorized(Unauthorized::Invalid))?;
    SignedIn::new(app, found.id, next, user, now)
}

async fn revoke(
    app: &App,
    tx: &Tx,
    token: &RefreshToken,
    found: &SessionRecord,
    now: Timestamp,
) -> Result<Failure, Failure> {
    sessions::revoke(tx, token.family_hash(), now).await?;
    let details = serde_json::json!({ "session": found.id, "why": "refresh_token_reused" });
    note_of(app, tx, None, ("session_revoked", Some(found.user.uuid())), details).await?;
    app.sign_in.close(found.id);
    tracing::warn!(session = %found.id, "a replaced refresh token came back: its session is revoked");
    Ok(Failure::Unauthorized(Unauthorized::Invalid))
}
