//! With which acquirer the cards of a merchant's payments are charged.

use crate::{App, Failure, activity::note_of};
use domain::{Actor, Invalid, Refusal, ids::MerchantId};
use payments::Cmi;
use serde_json::json;
use store::merchants;

/// The acquirer of a merchant.
#[derive(Debug)]
pub struct Acquirer {
    /// The profile that an admin chose; none: the default.
    pub chosen: Option<String>,
    /// What can be chosen, the default first.
    pub profiles: Vec<String>,
}

/// Reads it.
///
/// # Errors
/// There is no such merchant.
pub async fn read(app: &App, merchant: MerchantId) -> Result<Acquirer, Failure> {
    if !merchants::exists(&app.db, merchant).await? {
        return Err(Refusal::NotFound.into());
    }
    let chosen = merchants::acquirer(&app.db, merchant).await?;
    let profiles = profiles(app).map(str::to_owned).collect();
    Ok(Acquirer { chosen, profiles })
}

/// Chooses it, for forms that are posted from now on; none: the default.
///
/// # Errors
/// There is no such merchant or profile.
pub async fn choose(app: &App, actor: Actor, merchant: MerchantId, profile: Option<&str>) -> Result<(), Failure> {
    if profile.is_some_and(|name| !profiles(app).any(|known| known == name)) {
        return Err(Failure::field("acquirer", Invalid::UnknownValue));
    }
    let tx = app.db.begin_system().await?;
    let before = merchants::set_acquirer(&tx, merchant, profile).await?;
    let before = before.ok_or(Refusal::NotFound)?;
    if before.as_deref() != profile {
        let details = json!({ "before": before, "after": profile });
        let subject = ("acquirer_chosen", Some(merchant.uuid()));
        note_of(app, &tx, Some(actor.user()), subject, details).await?;
    }
    Ok(tx.commit().await?)
}

/// What the profiles of this server are called; none when it takes no cards through CMI.
fn profiles(app: &App) -> impl Iterator<Item = &str> {
    app.providers.cmi().into_iter().flat_map(Cmi::profile_names)
}
