//! A page of notifications.

use super::NotificationPage;
use crate::{App, Failure, Slice};
use domain::{Actor, ids::NotificationId};

/// The actor's own notifications.
///
/// # Errors
/// The database failed.
pub async fn search(app: &App, actor: Actor, slice: Slice<NotificationId>) -> Result<NotificationPage, Failure> {
    Ok(store::notifications::search(&app.db, actor, slice).await?)
}
