//! Sessions that were ended on another server, or before this one started.

use super::access::LIFETIME_SECONDS;
use crate::{App, Failure};
use jiff::SignedDuration;

/// How far the clocks of two servers may be apart.
const SKEW: SignedDuration = SignedDuration::from_mins(5);

/// Refuses from now on the access tokens of every session that was ended lately, wherever that was. Before a server
/// serves, and every few seconds afterwards.
///
/// # Errors
/// The database failed.
pub async fn catch_up(app: &App) -> Result<(), Failure> {
    let since = app.now() - SignedDuration::from_secs(LIFETIME_SECONDS) - SKEW;
    for session in store::accounts::sessions::ended_since(&app.db, since).await? {
        app.sign_in.close(session);
    }
    Ok(())
}
