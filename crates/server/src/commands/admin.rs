//! `leads admin create`: the only way to become an administrator.

use crate::{Stop, config::Config, output::say, prompt, wiring};
use app::{
    Failure,
    accounts::{Password, create_admin},
};
use domain::{Invalid, Refusal, contact::Email};
use secrecy::ExposeSecret;

/// Adds an administrator.
pub async fn create(config: &Config, email: &str) -> Result<(), Stop> {
    let email = Email::parse(email).map_err(|_| Stop::new("--email must be an e-mail address"))?;
    let password = prompt::password("LEADS_ADMIN_PASSWORD")?;
    let password = Password::parse(password.expose_secret()).and_then(|password| password.beyond(&[email.as_str()]));
    let password = password.map_err(|wrong| weak(&wrong))?;
    let address = email.as_str().to_owned();
    wiring::with_app(config, async |app| {
        create_admin(app, email, password).await.map_err(taken)
    })
    .await?;
    say(format_args!(
        "The administrator {address} can sign in at {}.",
        config.public_url.as_str()
    ));
    Ok(())
}

fn weak(wrong: &Invalid) -> Stop {
    Stop::new(match wrong {
        Invalid::TooLong => "the password must have at most 200 characters",
        Invalid::Guessable => "the password is too easy to guess",
        _ => "the password must have at least 10 characters",
    })
}

fn taken(failure: Failure) -> Stop {
    match failure {
        Failure::Refused(Refusal::EmailTaken) => Stop::new("--email: somebody signs in with this address already"),
        other => other.into(),
    }
}
