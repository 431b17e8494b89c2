//! A user changes what they are called, where they are reached and what they read.

use super::UserRecord;
use crate::{App, Failure, failure::Unauthorized};
use domain::Actor;
use store::accounts::{UserChange, users};

/// Changes the actor's own user.
///
/// # Errors
/// The user does not exist any more.
pub async fn update(app: &App, actor: Actor, change: &UserChange) -> Result<UserRecord, Failure> {
    let tx = app.db.begin_system().await?;
    users::change(&tx, actor.user(), change).await?;
    let user = users::by_id(&tx, actor.user()).await?;
    tx.commit().await?;
    user.ok_or(Failure::Unauthorized(Unauthorized::Invalid))
}
