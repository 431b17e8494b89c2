//! Notifications are read.

use super::{Notification, render::render};
use crate::{App, Failure};
use domain::{Actor, Refusal, ids::NotificationId, locale::Locale};
use store::notifications::Marked;

/// Marks a notification as read; the first time counts.
///
/// # Errors
/// It is not the actor's.
pub async fn read(
    app: &App,
    actor: Actor,
    notification: NotificationId,
    asked: Option<Locale>,
) -> Result<Notification, Failure> {
    let tx = app.db.begin(actor).await?;
    let marked = store::notifications::mark_read(&tx, actor, notification, app.now()).await?;
    tx.commit().await?;
    render(marked.ok_or(Refusal::NotFound)?, asked)
}

/// Marks all of the actor's notifications as read that were not.
///
/// # Errors
/// The database failed.
pub async fn read_all(app: &App, actor: Actor) -> Result<Marked, Failure> {
    let tx = app.db.begin(actor).await?;
    let marked = store::notifications::mark_all_read(&tx, actor, app.now()).await?;
    tx.commit().await?;
    Ok(marked)
}
