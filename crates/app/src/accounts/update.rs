//! A user changes what they are called, where they are reached, what they read, and who their business is.

use super::UserRecord;
use crate::{App, Failure, failure::Unauthorized};
use domain::Actor;
use store::accounts::{UserChange, identities, users};

/// Changes the actor's own user.
///
/// # Errors
/// The user does not exist any more, or has no business to describe.
pub async fn update(app: &App, actor: Actor, change: &UserChange) -> Result<UserRecord, Failure> {
    let tx = app.db.begin_system().await?;
    users::change(&tx, actor.user(), change, app.now()).await?;
    if let Some(change) = &change.identity {
        let merchant = actor.merchant().ok_or(Failure::Forbidden)?;
        let identity = identities::hold(&tx, merchant).await?;
        identities::write(&tx, merchant, &identity.with(change.clone()), app.now()).await?;
    }
    let user = users::by_id(&tx, actor.user()).await?;
    tx.commit().await?;
    if let Some(influencer) = actor.influencer().filter(|_| change.display_name.is_some()) {
        app.teller.forget_name(influencer);
    }
    user.ok_or(Failure::Unauthorized(Unauthorized::Invalid))
}
