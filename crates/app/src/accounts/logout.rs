//! Somebody signs out.

use super::RefreshToken;
use crate::{App, Failure};
use store::accounts::sessions;

/// Ends the session of a token, whichever token of it that is. Ending it again, or none, is no mistake.
///
/// # Errors
/// The database failed.
pub async fn logout(app: &App, token: &RefreshToken) -> Result<(), Failure> {
    let tx = app.db.begin_system().await?;
    let ended = sessions::revoke(&tx, token.family_hash(), app.now()).await?;
    tx.commit().await?;
    if let Some(session) = ended {
        app.sign_in.close(session);
    }
    Ok(())
}
