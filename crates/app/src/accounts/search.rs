//! A page of users.

use super::{UserFilter, UserRecord};
use crate::{App, Failure, Page};
use domain::Actor;

/// Lists the users that the actor may see and the filter lets through; for admins.
///
/// # Errors
/// The database failed.
pub async fn search(app: &App, actor: Actor, filter: &UserFilter) -> Result<Page<UserRecord>, Failure> {
    Ok(store::accounts::search(&app.db, actor, filter).await?)
}
