//! Somebody signs in with e-mail and password.

use super::{SignedIn, device::DeviceId, password, session};
use crate::{App, Failure, activity::note_of, failure::Unauthorized, limits::household};
use domain::{contact::Email, sign_in::Place};
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::{net::IpAddr, time::Duration};
use store::accounts::{UserRecord, failures, failures::FailureKey, users};

/// What somebody shows to be let in.
#[derive(Debug, Clone)]
pub struct Login {
    pub email: Email,
    pub password: SecretString,
    /// What the browser shows of an earlier sign-in.
    pub device: Option<SecretString>,
    /// The address of the client.
    pub from: IpAddr,
}

/// Signs somebody in. An unknown address is answered like a wrong password, after the same work.
///
/// # Errors
/// E-mail and password do not belong together, or there were too many attempts for the e-mail or from the address.
pub async fn login(app: &App, login: Login) -> Result<SignedIn, Failure> {
    let counted = counted(app, &login);
    if counted.len() > 1 {
        // Behind one address there may be many; who is known does not wait for them.
        app.guards.sign_in.admit(household(login.from))?;
    }
    // Taken before the attempt counts, so that a busy server counts against nobody.
    let seat = app.sign_in.hasher.seat().await?;
    let (user, stored) = attempt(app, &login.email, &counted).await?.unzip();
    let password = password::as_typed_anywhere(login.password.expose_secret());
    let right = seat.verify(password, stored).await?;
    let user = user
        .filter(|_| right)
        .ok_or(Failure::Unauthorized(Unauthorized::Credentials))?;
    let tx = app.db.begin_sign_in().await?;
    for (key, _) in &counted {
        failures::clear(&tx, *key).await?;
    }
    note_of(app, &tx, Some(user.id), ("signed_in", Some(user.id.uuid())), json!({})).await?;
    let signed_in = session::open(app, &tx, user).await?;
    tx.commit().await?;
    Ok(signed_in)
}

/// Under what an attempt counts, in the order of locking. A browser that its user signed in with counts by itself;
/// everybody else who tries counts by their address, and all of them count together.
fn counted(app: &App, login: &Login) -> Vec<(FailureKey, Place)> {
    let email = login.email.as_str();
    let key = |what: &str, which: &[u8]| {
        let hash = Sha256::new().chain_update(email).chain_update(what).chain_update(which);
        FailureKey::from(hash.finalize())
    };
    match known_device(app, login) {
        Some(device) => vec![(key("\0device\0", &device), Place::One)],
        None => {
            let address = household(login.from).to_string();
            vec![
                (Sha256::digest(email).into(), Place::Anywhere),
                (key("\0address\0", address.as_bytes()), Place::One),
            ]
        }
    }
}

fn known_device(app: &App, login: &Login) -> Option<DeviceId> {
    let shown = login.device.as_ref()?.expose_secret();
    app.sign_in.devices.known(shown, &login.email)
}

/// Counts the attempt as failed until it succeeds, and looks the user up.
async fn attempt(
    app: &App,
    email: &Email,
    counted: &[(FailureKey, Place)],
) -> Result<Option<(UserRecord, String)>, Failure> {
    let now = app.now();
    let tx = app.db.begin_sign_in().await?;
    let (mut wait, mut forgotten) = (None, Vec::with_capacity(counted.len()));
    for (key, place) in counted {
        let before = failures::lock(&tx, *key).await?;
        wait = wait.max(before.and_then(|failures| failures.wait(*place, now)));
        forgotten.push(before.is_some_and(|failures| failures.are_forgotten(now)));
    }
    if let Some(wait) = wait {
        tx.commit().await?;
        return Err(Failure::TooMany(Duration::from_secs(wait.as_secs().unsigned_abs() + 1)));
    }
    for ((key, _), forgotten) in counted.iter().zip(forgotten) {
        failures::count(&tx, *key, forgotten, now).await?;
    }
    let user = users::by_email(&tx, email).await?;
    tx.commit().await?;
    Ok(user)
}
