//! The provider forgets a card that was removed.

use crate::{App, Failure};
use domain::{Refusal, ids::CardId};
use payments::ProviderError;
use store::cards;

/// Tells the provider, as often as it takes.
///
/// # Errors
/// It does not answer, or the database failed.
pub(crate) async fn detach(app: &App, card: CardId) -> Result<(), Failure> {
    let found = cards::find(&app.db, card).await?.ok_or(Refusal::NotFound)?;
    let saves = app
        .providers
        .get(found.provider)
        .and_then(|provider| provider.saves_cards());
    let Some(saves) = saves.filter(|_| found.removed_at.is_some()) else {
        return Ok(());
    };
    match saves.forget(&found.reference).await {
        Ok(()) => {}
        Err(ProviderError::Unavailable(why)) => {
            tracing::warn!(why, %card, "a card that was removed is not forgotten yet");
            return Err(Failure::Busy);
        }
        Err(ProviderError::Refused(why)) => tracing::error!(why, %card, "a card that was removed is not forgotten"),
    }
    let tx = app.db.begin_system().await?;
    cards::forgotten(&tx, found.merchant, card, app.now()).await?;
    Ok(tx.commit().await?)
}
