//! A page of notifications.

use super::{NotificationFilter, NotificationPage};
use crate::{App, Failure};
use domain::Actor;

/// The actor's own notifications.
///
/// # Errors
/// The database failed.
pub async fn search(app: &App, actor: Actor, filter: &NotificationFilter) -> Result<NotificationPage, Failure> {
    Ok(store::notifications::search(&app.db, actor, filter).await?)
}
