//! Notes of what the program did, which tell it later that it did.

use crate::{App, Failure};
use store::activity_log::{self, ActivityEntry};

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
    let entry = ActivityEntry {
        id: app.new_id(),
        by: None,
        action,
        subject: None,
        details: serde_json::json!({}),
        at: app.now(),
    };
    let tx = app.db.begin_system().await?;
    activity_log::write(&tx, &entry).await?;
    Ok(tx.commit().await?)
}
