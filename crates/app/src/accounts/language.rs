//! In which language to speak to somebody who does not say.

use crate::App;
use domain::{Actor, locale::Locale};

/// The language of the actor's account. Nobody is left without an answer because it cannot be read: then it is unknown.
pub async fn language(app: &App, actor: Actor) -> Option<Locale> {
    store::accounts::users::own_locale(&app.db, actor).await.ok().flatten()
}
