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
    Ok(activity_log::write(tx, &entry(app, by, (action, subject), details)).await?)
}

/// Notes, in the transaction of their request, that an admin changed what is somebody else's. What people change of their
/// own is theirs to know.
pub(crate) async fn note_of_admin(
    app: &App,
    tx: &Tx,
    actor: Actor,
    (action, subject): (&'static str, Uuid),
    details: Value,
) -> Result<(), Failure> {
    let Actor::Admin(by) = actor else { return Ok(()) };
    Ok(activity_log::write_change(tx, &entry(app, Some(by), (action, Some(subject)), details)).await?)
}

fn entry(
    app: &App,
    by: Option<UserId>,
    (action, subject): (&'static str, Option<Uuid>),
    details: Value,
) -> ActivityEntry {
    ActivityEntry {
        id: app.new_id(),
        by,
        action,
        subject,
        details,
        at: app.now(),
    }
}
