//! What a message of a provider says is done.

use super::{
    apply::{News, Verdict},
    confirm, disputes, refunded,
};
use crate::{App, Failure, cards::news};
use domain::{
    Refusal,
    ids::PaymentId,
    payment::{PaymentMethod, PaymentOutcome, PaymentStatus, PaymentStep},
    provider_event::EventProblem,
};
use payments::{PaymentSaid, Said};
use store::{payments::PaymentRecord, provider_events::Settled};

/// Does what is said, once however often it is said.
///
/// # Errors
/// It could not be done now.
pub(super) async fn carry_out(app: &App, provider: PaymentMethod, said: Said) -> Result<Verdict, Failure> {
    match said {
        Said::Nothing => Ok(Verdict::Settled(Settled::Ignored)),
        Said::Unclear(unclear) => Ok(quarantined(unclear.problem)),
        Said::Payment(said) => outcome(app, provider, said).await,
        Said::Declined { payment, .. } => declined(app, provider, payment).await,
        Said::Refund(said) => refunded::carry_out(app, provider, &said).await,
        Said::GivenBack { paid_as, amount } => refunded::compare(app, provider, &paid_as, amount).await,
        Said::Card(said) => Ok(Verdict::Settled(news::note(app, provider, &said).await?)),
        Said::Dispute(said) => disputes::carry_out(app, provider, &said).await,
    }
}

async fn outcome(app: &App, provider: PaymentMethod, said: PaymentSaid) -> Result<Verdict, Failure> {
    let Some(payment) = store::payments::find_any(&app.db, said.payment).await? else {
        return Ok(Verdict::Unknown(EventProblem::PaymentUnknown));
    };
    if let Some(problem) = contradiction(provider, &said, &payment) {
        return Ok(quarantined(problem));
    }
    // Money counts whenever it was sent; that an earlier attempt came to nothing is known.
    let outdated = said.attempt.is_some_and(|attempt| attempt != payment.attempt);
    if outdated && !matches!(said.outcome, PaymentOutcome::Paid(_)) {
        return Ok(Verdict::Settled(Settled::Applied));
    }
    match confirm(app, &payment, said.outcome, None).await {
        Ok(step) => paid(app, &payment, step).await,
        Err(Failure::Refused(Refusal::PaymentAlreadySettled)) => Ok(quarantined(EventProblem::PaymentAlreadySettled)),
        Err(Failure::Refused(Refusal::PaymentPaidTwice)) => Ok(quarantined(EventProblem::PaymentPaidTwice)),
        Err(failure) => Err(failure),
    }
}

/// The card of a payment that is paid is kept, if its payer agreed; the job that does it is queued where this is noted.
async fn paid(app: &App, payment: &PaymentRecord, step: PaymentStep) -> Result<Verdict, Failure> {
    let is_paid = matches!(step, PaymentStep::Credit | PaymentStep::Known);
    let keeps = is_paid && store::cards::has_consent(&app.db, payment.merchant, payment.id).await?;
    Ok(match keeps {
        true => Verdict::Told(News::CardToKeep(payment.id)),
        false => Verdict::Settled(Settled::Applied),
    })
}

async fn declined(app: &App, provider: PaymentMethod, payment: PaymentId) -> Result<Verdict, Failure> {
    let Some(payment) = store::payments::find_any(&app.db, payment).await? else {
        return Ok(Verdict::Unknown(EventProblem::PaymentUnknown));
    };
    Ok(match payment.status {
        _ if payment.method != provider => quarantined(EventProblem::OtherProvider),
        PaymentStatus::Pending => Verdict::Told(News::Declined(Box::new(payment))),
        // What was tried before is over by now.
        PaymentStatus::Confirmed { .. } | PaymentStatus::Failed { .. } | PaymentStatus::Expired { .. } => {
            Verdict::Settled(Settled::Applied)
        }
    })
}

const fn quarantined(problem: EventProblem) -> Verdict {
    Verdict::Settled(Settled::Quarantined(problem))
}

fn contradiction(provider: PaymentMethod, said: &PaymentSaid, payment: &PaymentRecord) -> Option<EventProblem> {
    if payment.method != provider {
        return Some(EventProblem::OtherProvider);
    }
    if said.merchant.is_some_and(|merchant| merchant != payment.merchant) {
        return Some(EventProblem::OtherMerchant);
    }
    let amount = said.amount.filter(|amount| *amount != payment.amount);
    amount.map(|_| EventProblem::OtherAmount)
}
