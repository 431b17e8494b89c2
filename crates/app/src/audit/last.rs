//! The last audit.

use super::{LONGEST, LastAudit};
use crate::{App, Failure};
use domain::Actor;

/// What the last audit found, and whether one is going on.
///
/// # Errors
/// The database failed.
pub async fn last(app: &App, actor: Actor) -> Result<LastAudit, Failure> {
    let last = store::audit::result::last(&app.db, actor).await?;
    let alive = app.now() - LONGEST;
    Ok(LastAudit {
        begun_at: last.begun_at.filter(|begun| *begun >= alive),
        ..last
    })
}
