//! Somebody signs out.

use super::RefreshToken;
use crate::{App, Failure, limits::household};
use std::net::IpAddr;
use store::accounts::sessions;

/// Ends the session of a token, whichever token of it that is. Ending it again, or none, is no mistake.
///
/// # Errors
/// Too many came from the address, or the database failed.
pub async fn logout(app: &App, token: &RefreshToken, from: IpAddr) -> Result<(), Failure> {
    app.guards.refresh.admit(household(from))?;
    let tx = app.db.begin_sign_in().await?;
    let ended = sessions::revoke(&tx, token.family_hash(), app.now()).await?;
    tx.commit().await?;
    if let Some(session) = ended {
        app.sign_in.close(session);
    }
    Ok(())
}
