//! What a provider says of a card.

use crate::{App, Failure};
use domain::payment::PaymentMethod;
use payments::{CardNews, CardSaid};
use store::{cards, provider_events::Settled};

/// Notes it; a card that is not kept here concerns nobody.
///
/// # Errors
/// The database failed.
pub(crate) async fn note(app: &App, provider: PaymentMethod, said: &CardSaid) -> Result<Settled, Failure> {
    let Some(card) = cards::find_called(&app.db, provider, &said.reference).await? else {
        return Ok(Settled::Ignored);
    };
    let tx = app.db.begin_system().await?;
    match &said.news {
        CardNews::Gone => {
            cards::remove(&tx, card.merchant, card.id, None, app.now()).await?;
            cards::forgotten(&tx, card.merchant, card.id, app.now()).await?;
        }
        CardNews::Changed(now) => cards::change(&tx, card.merchant, card.id, now).await?,
    }
    tx.commit().await?;
    Ok(Settled::Applied)
}
