//! Who am I?

use super::UserRecord;
use crate::{App, Failure, failure::Unauthorized};
use domain::Actor;

/// The actor's own user, with the merchant or influencer they act for.
///
/// # Errors
/// The user does not exist any more.
pub async fn me(app: &App, actor: Actor) -> Result<UserRecord, Failure> {
    let user = store::accounts::users::own(&app.db, actor).await?;
    user.ok_or(Failure::Unauthorized(Unauthorized::Invalid))
}
