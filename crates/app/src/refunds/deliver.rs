//! The provider of a payment gives back what left its deposit.

use super::{RefundRecord, fail::come_back, note::note};
use crate::{App, Failure};
use domain::{Refusal, refund::RefundStatus, text::Note};
use jiff::SignedDuration;
use payments::{ProviderError, RefundOrder};
use store::refunds;

/// For so long a provider certainly knows what it was asked; Stripe for a day.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(20);

/// Asks the provider of a refund that left its deposit, unless it has answered. What it will not give back comes back to
/// the deposit; while it does not answer, the refund is on its way, and it is asked again.
///
/// # Errors
/// What it answered could not be stored.
pub(super) async fn deliver(app: &App, refund: &RefundRecord) -> Result<RefundRecord, Failure> {
    let provider = app
        .providers
        .get(refund.method)
        .and_then(|provider| provider.gives_back());
    let (Some(order), Some(provider)) = (order(app, refund), provider) else {
        return Ok(refund.clone());
    };
    match provider.give_back(&order).await {
        Ok(refunded) => {
            if let Some(problem) = note(app, refund, &refunded.reference, &refunded.news).await? {
                tracing::error!(refund = %refund.id, %problem, "what became of a refund is not clear");
            }
        }
        Err(ProviderError::Unavailable(why)) => {
            tracing::warn!(why, refund = %refund.id, "no answer about a refund");
        }
        Err(ProviderError::Refused(why)) => {
            tracing::error!(why, refund = %refund.id, "the provider refuses a refund");
            come_back(app, None, refund, &reason(&why)).await?;
        }
    }
    Ok(refunds::find(&app.db, refund.id).await?.ok_or(Refusal::NotFound)?)
}

/// What a provider is asked of a refund that it has not answered about; nothing of a transfer.
fn order(app: &App, refund: &RefundRecord) -> Option<RefundOrder> {
    let (payment, paid_as) = refund.of.clone()?;
    let sent_at = refund.sent_at?;
    let open = refund.status == RefundStatus::Sent && refund.reference.is_none();
    open.then(|| RefundOrder {
        id: refund.id,
        payment,
        paid_as,
        merchant: refund.merchant,
        amount: refund.amount,
        may_be_forgotten: app.now().duration_since(sent_at) > REMEMBERED,
    })
}

/// A reason of the provider, as it is kept.
pub(super) fn reason(why: &str) -> Note {
    Note::parse(why).unwrap_or_else(|_| Note::parse("refused").expect("a word"))
}
