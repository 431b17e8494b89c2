//! Notifications were marked as read by mistake.

use crate::{App, Failure};
use domain::Actor;
use jiff::Timestamp;

/// Marks those of the actor's notifications as unread that were marked as read at this time, and says how many.
///
/// # Errors
/// The database failed.
pub async fn unread(app: &App, actor: Actor, read_at: Timestamp) -> Result<u64, Failure> {
    let tx = app.db.begin(actor).await?;
    let marked = store::notifications::mark_unread(&tx, actor, read_at).await?;
    tx.commit().await?;
    Ok(marked)
}
