//! Those who bring leads and were called otherwise on another server.

use crate::{App, Failure};
use jiff::SignedDuration;

/// How far the clocks of two servers may be apart, and a commit behind the time that it wrote.
const SKEW: SignedDuration = SignedDuration::from_mins(5);

/// Forgets what everybody who was renamed lately was called before, wherever that was. Every few seconds while a server
/// serves.
///
/// # Errors
/// The database failed.
pub async fn catch_up(app: &App) -> Result<(), Failure> {
    for influencer in store::influencers::renamed_since(&app.db, app.now() - SKEW).await? {
        app.teller.forget_name(influencer);
    }
    Ok(())
}
