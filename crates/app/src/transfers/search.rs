//! A page of what came to our accounts.

use super::{LineFilter, ListedLine};
use crate::{App, Failure, Page};
use domain::Actor;

/// Lists the lines of statements that the filter lets through, with what each would pay. Only admins see any.
///
/// # Errors
/// The database failed.
pub async fn search(app: &App, actor: Actor, filter: &LineFilter) -> Result<Page<ListedLine>, Failure> {
    Ok(store::statements::search(&app.db, actor, filter).await?)
}
