//! What providers said and nobody could apply, for an admin.

use super::apply::{Applied, Asked, apply};
use crate::{App, Failure, Page, Slice, activity};
use domain::{Actor, Refusal};
use jiff::{SignedDuration, Timestamp};
use store::provider_events::{self, EventFilter, ListedEvent};
use uuid::Uuid;

/// What waits longer than this is shown too: somebody should look why.
const PATIENCE: SignedDuration = SignedDuration::from_mins(15);

/// Lists what is in quarantine, and what waits for too long.
///
/// # Errors
/// The database failed.
pub async fn search(app: &App, actor: Actor, slice: Slice<Uuid>) -> Result<Page<ListedEvent>, Failure> {
    let waiting_since = app.now().saturating_sub(PATIENCE).unwrap_or(Timestamp::MIN);
    let filter = EventFilter { waiting_since, slice };
    Ok(provider_events::search(&app.db, actor, &filter).await?)
}

/// Applies a message once more, and says what became of it. One that was applied stays so.
///
/// # Errors
/// There is no such message, its provider is not configured any more, or the database failed.
pub async fn replay(app: &App, actor: Actor, event: Uuid) -> Result<Applied, Failure> {
    provider_events::find(&app.db, event).await?.ok_or(Refusal::NotFound)?;
    let tx = app.db.begin_system().await?;
    let what = ("provider_event_replayed", Some(event));
    activity::note_of(app, &tx, Some(actor.user()), what, serde_json::json!({})).await?;
    tx.commit().await?;
    apply(app, event, Asked::ByAdmin).await
}
