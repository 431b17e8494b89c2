//! What a provider says of money that goes back.

use super::apply::Verdict;
use crate::{
    App, Failure,
    refunds::{elsewhere, note::note},
};
use domain::{Money, Total, payment::PaymentMethod, provider_event::EventProblem, text::Reference};
use payments::RefundSaid;
use store::{provider_events::Settled, refunds};

/// Does what is said of a refund.
///
/// # Errors
/// It could not be done now.
pub(super) async fn carry_out(app: &App, provider: PaymentMethod, said: &RefundSaid) -> Result<Verdict, Failure> {
    let problem = match said.refund {
        None => {
            let Some(payment) = store::payments::find_paid(&app.db, provider, &said.paid_as).await? else {
                return Ok(Verdict::Unknown(EventProblem::PaymentUnknown));
            };
            elsewhere::take(app, &payment, &said.reference, said.amount, &said.news).await?
        }
        Some(refund) => {
            let Some(refund) = refunds::find(&app.db, refund).await? else {
                return Ok(Verdict::Unknown(EventProblem::RefundUnknown));
            };
            let of = refund.of.as_ref().map(|(_, paid_as)| paid_as);
            match () {
                () if refund.method != provider => Some(EventProblem::OtherProvider),
                () if of != Some(&said.paid_as) => Some(EventProblem::RefundUnknown),
                () if refund.amount != said.amount => Some(EventProblem::OtherAmount),
                () => note(app, &refund, &said.reference, &said.news).await?,
            }
        }
    };
    Ok(Verdict::Settled(problem.map_or(Settled::Applied, Settled::Quarantined)))
}

/// Compares what has gone back of a payment with what we know: a refund that nobody has told us of is missed so.
///
/// # Errors
/// The database failed.
pub(super) async fn compare(
    app: &App,
    provider: PaymentMethod,
    paid_as: &Reference,
    amount: Money,
) -> Result<Verdict, Failure> {
    let Some(payment) = store::payments::find_paid(&app.db, provider, paid_as).await? else {
        return Ok(Verdict::Unknown(EventProblem::PaymentUnknown));
    };
    let known = refunds::returned(&app.db, payment.merchant, payment.id).await?;
    Ok(match known >= Total::from(amount) {
        true => Verdict::Settled(Settled::Applied),
        // The message about the refund itself comes too.
        false => Verdict::Unknown(EventProblem::RefundUnknown),
    })
}
