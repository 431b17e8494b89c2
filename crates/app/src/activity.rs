//! Notes of what the program did, which tell it later that it did.

use crate::{App, Failure};
use domain::{Actor, ids::UserId};
use serde_json::Value;
use store::{
    Tx,
    activity_log::{self, ActivityEntry},
};
use uuid::Uuid;

/// Whether a note of this action was ever made.
///
/// # Errors
/// The database failed.
pub async fn is_noted(app: &App, action: &str) -> Result<bool, Failure> {
    Ok(activity_log::has(&app.db, action).await?)
}

/// Notes that the program did something.
///
/// # Errors
/// The database failed.
pub async fn note(app: &App, action: &'static str) -> Result<(), Failure> {
    let tx = app.db.begin_system().await?;
    note_of(app, &tx, None, (action, None), serde_json::json!({})).await?;
    Ok(tx.commit().await?)
}

/// Notes, in the transaction of what was done, what a user did, or what the operator or the program did by itself.
pub(crate) async fn note_of(
    app: &App,
    tx: &Tx,
    by: Option<UserId>,
    (action, subject): (&'static str, Option<Uuid>),
    details: Value,
) -> Result<(), Failure> {
    let entry = ActivityEntry {
        id: app.new_id(),
        by,
        action,
        subject,
        details,
        at: app.now(),
    };
    Ok(activity_log::write(tx, &entry).await?)
}

/// Notes that an admin is about to change what is somebody else's. A request may not write into the log, so this has a
/// transaction of its own, before the change is made last: there may be a note of a change that failed in that moment,
/// never a change without a note. What people change of their own is theirs to know.
pub(crate) async fn note_of_admin(
    app: &App,
    actor: Actor,
    (action, subject): (&'static str, Uuid),
    details: Value,
) -> Result<(), Failure> {
    let Actor::Admin(by) = actor else { return Ok(()) };
    let tx = app.db.begin_system().await?;
    note_of(app, &tx, Some(by), (action, Some(subject)), details).await?;
    Ok(tx.commit().await?)
}
