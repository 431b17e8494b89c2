//! A large market for benchmarks.

use super::PASSWORD;
use crate::{App, Failure, accounts::Password};
use store::demo::Market;

/// Makes a market of that many leads in 1000 merchants, beside whatever there is, and returns how many it made. Its
/// accounts have the password of the demonstration.
///
/// # Errors
/// The database failed; merchants that are complete until then stay.
pub async fn generate(app: &App, leads: u32) -> Result<u64, Failure> {
    let password = Password::parse(PASSWORD).expect("long enough");
    let password_hash = app.sign_in.hasher.seat().await?.hash(password).await?;
    let market = Market {
        leads,
        until: app.now(),
        password_hash,
    };
    Ok(store::demo::generate(app.db.connection(), &market).await?)
}
