//! Somebody signs in with e-mail and password.

use super::{SignedIn, password, session};
use crate::{App, Failure, failure::Unauthorized};
use domain::contact::Email;
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use std::{net::IpAddr, time::Duration};
use store::accounts::{UserRecord, failures, failures::EmailHash, users};

/// What somebody shows to be let in.
#[derive(Debug, Clone)]
pub struct Login {
    pub email: Email,
    pub password: SecretString,
    /// The address of the client.
    pub from: IpAddr,
}

/// Signs somebody in. An unknown address is answered like a wrong password, after the same work.
///
/// # Errors
/// E-mail and password do not belong together, or there were too many attempts for the e-mail or from the address.
pub async fn login(app: &App, login: Login) -> Result<SignedIn, Failure> {
    app.sign_in.addresses.admit(login.from)?;
    // Taken before the attempt counts, so that a busy server counts against nobody.
    let seat = app.sign_in.hasher.seat().await?;
    let email_hash = Sha256::digest(login.email.as_str()).into();
    let (user, stored) = attempt(app, &login.email, email_hash).await?.unzip();
    let password = password::as_typed_anywhere(login.password.expose_secret());
    let right = seat.verify(password, stored).await?;
    let user = user
        .filter(|_| right)
        .ok_or(Failure::Unauthorized(Unauthorized::Credentials))?;
    let tx = app.db.begin_system().await?;
    failures::clear(&tx, email_hash).await?;
    let signed_in = session::open(app, &tx, user).await?;
    tx.commit().await?;
    Ok(signed_in)
}

/// Counts the attempt as failed until it succeeds, and looks the user up.
async fn attempt(app: &App, email: &Email, hash: EmailHash) -> Result<Option<(UserRecord, String)>, Failure> {
    let now = app.now();
    let tx = app.db.begin_system().await?;
    let before = failures::lock(&tx, hash).await?;
    let forgotten = before.is_some_and(|failures| failures.are_forgotten(now));
    if let Some(wait) = before.and_then(|failures| failures.wait(now)) {
        tx.commit().await?;
        return Err(Failure::TooMany(Duration::from_secs(wait.as_secs().unsigned_abs() + 1)));
    }
    failures::count(&tx, hash, forgotten, now).await?;
    let user = users::by_email(&tx, email).await?;
    tx.commit().await?;
    Ok(user)
}
