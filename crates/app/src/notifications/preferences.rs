//! What somebody does not want to be told, by channel.

use crate::{App, Failure};
use domain::{Actor, channel::Muted};

/// What the actor does not want to be told.
///
/// # Errors
/// The database failed.
pub async fn read(app: &App, actor: Actor) -> Result<Muted, Failure> {
    Ok(store::notifications::muted(&app.db, actor).await?)
}

/// Puts this in the place of what the actor did not want to be told. What is on its way already is not sent any more.
///
/// # Errors
/// The database failed.
pub async fn set(app: &App, actor: Actor, muted: &Muted) -> Result<(), Failure> {
    let tx = app.db.begin_system().await?;
    store::notifications::set_muted(&tx, actor, muted).await?;
    Ok(tx.commit().await?)
}
