//! The provider knows a merchant by a name of its own, under which it keeps their cards.

use crate::{App, Failure};
use domain::{ids::MerchantId, payment::PaymentMethod, text::Reference};
use payments::{CustomerOrder, Payer, ProviderError};
use store::cards;

/// What came of introducing a merchant to a provider.
pub(crate) enum Introduced {
    /// It calls them so.
    As(Reference),
    /// It does not answer, or will not know them.
    Not(ProviderError),
}

/// What a provider calls a merchant; it is told of them when it does not know them.
///
/// # Errors
/// The database failed.
pub(crate) async fn of(
    app: &App,
    provider: PaymentMethod,
    merchant: MerchantId,
    payer: &Payer,
) -> Result<Introduced, Failure> {
    if let Some(known) = cards::customer(&app.db, merchant, provider).await? {
        return Ok(Introduced::As(known));
    }
    let saves = app.providers.get(provider).and_then(|provider| provider.saves_cards());
    let Some(saves) = saves else {
        return Ok(Introduced::Not(ProviderError::Refused("no cards are kept".to_owned())));
    };
    let order = CustomerOrder {
        merchant,
        payer: payer.clone(),
    };
    let reference = match saves.customer(&order).await {
        Ok(reference) => reference,
        Err(error) => return Ok(Introduced::Not(error)),
    };
    let tx = app.db.begin_system().await?;
    cards::keep_customer(&tx, merchant, provider, &reference, app.now()).await?;
    tx.commit().await?;
    // Somebody else may have been faster; what the row says holds.
    let kept = cards::customer(&app.db, merchant, provider).await?;
    Ok(Introduced::As(kept.unwrap_or(reference)))
}
