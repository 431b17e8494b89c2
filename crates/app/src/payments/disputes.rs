//! The payer of a payment contests it: the provider takes the money back, and its deposit is charged (rules, section 5).
//!
//! News may come in any order, twice, and at once. Each step looks at what is there and is done once; whoever dies in
//! between leaves the message to be applied again.

use super::apply::{News, Verdict};
use crate::{App, Failure, notifications::disputes};
use domain::{
    Refusal,
    dispute::{DisputeNews, DisputeStatus, DisputeStep},
    ids::DisputeId,
    payment::PaymentMethod,
    provider_event::EventProblem,
};
use payments::DisputeSaid;
use store::{
    Tx,
    disputes::{DisputeRecord, NewDispute},
    payments::PaymentRecord,
    provider_events::Settled,
    teller::{ChargeBack, ReturnChargeback, TellerError},
};

/// A dispute after news of it, and the payment that it is about.
pub(super) struct Disputed {
    payment: PaymentRecord,
    dispute: DisputeRecord,
    news: DisputeNews,
}

/// Does what is said of a dispute.
///
/// # Errors
/// It could not be done now.
pub(super) async fn carry_out(app: &App, provider: PaymentMethod, said: &DisputeSaid) -> Result<Verdict, Failure> {
    let Some(payment) = store::payments::find_paid(&app.db, provider, &said.paid_as).await? else {
        return Ok(Verdict::Unknown(EventProblem::PaymentUnknown));
    };
    let problem = |problem| Ok(Verdict::Settled(Settled::Quarantined(problem)));
    if said.amount > payment.amount {
        return problem(EventProblem::OtherAmount);
    }
    let dispute = noted(app, provider, &payment, said).await?;
    if (dispute.payment, dispute.amount) != (payment.id, said.amount) {
        return problem(EventProblem::OtherAmount);
    }
    let step = match dispute.status.on(said.news) {
        Ok(step) => step,
        Err(_) => return problem(EventProblem::DisputeDecided),
    };
    match take(app, &payment, dispute.id, step).await {
        Ok(()) => {}
        // Somebody else was faster with other news.
        Err(Failure::Refused(Refusal::DisputeState)) if step == DisputeStep::Charge => {}
        Err(Failure::Refused(Refusal::DisputeState)) => return problem(EventProblem::DisputeDecided),
        Err(failure) => return Err(failure),
    }
    let dispute = noted(app, provider, &payment, said).await?;
    if dispute.status.on(said.news).is_err() {
        return problem(EventProblem::DisputeDecided);
    }
    Ok(Verdict::Told(News::Dispute(Box::new(Disputed {
        payment,
        dispute,
        news: said.news,
    }))))
}

/// The row of a dispute, which is written when nobody has heard of it.
async fn noted(
    app: &App,
    provider: PaymentMethod,
    payment: &PaymentRecord,
    said: &DisputeSaid,
) -> Result<DisputeRecord, Failure> {
    if let Some(found) = store::disputes::find(&app.db, payment.merchant, provider, &said.reference).await? {
        return Ok(found);
    }
    let new = NewDispute {
        id: DisputeId::from_uuid(app.new_id()),
        merchant: payment.merchant,
        deposit: payment.deposit,
        payment: payment.id,
        provider,
        reference: &said.reference,
        amount: said.amount,
        reason: said.reason.as_deref(),
        at: app.now(),
    };
    let tx = app.db.begin_system().await?;
    store::disputes::note(&tx, &new).await?;
    tx.commit().await?;
    let found = store::disputes::find(&app.db, payment.merchant, provider, &said.reference).await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

async fn take(app: &App, payment: &PaymentRecord, dispute: DisputeId, step: DisputeStep) -> Result<(), Failure> {
    let (merchant, at) = (payment.merchant, app.now());
    match step {
        DisputeStep::Known => {}
        DisputeStep::Charge => charge(app, ChargeBack { merchant, dispute, at }).await?,
        DisputeStep::GiveBack => {
            app.teller.pass(ReturnChargeback { merchant, dispute, at }).await?;
        }
        DisputeStep::Lose => {
            charge(app, ChargeBack { merchant, dispute, at }).await?;
            let tx = app.db.begin_system().await?;
            // A teller reads a dispute under this lock, so nothing that it decides is outdated.
            store::deposits::lock(&tx, merchant, payment.deposit).await?;
            store::disputes::lose(&tx, merchant, dispute, at).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}

async fn charge(app: &App, charge: ChargeBack) -> Result<(), TellerError> {
    app.teller.pass(charge).await.map(drop)
}

/// Tells the merchant and the admins, once of each step. Of what was overtaken nobody is told.
pub(super) async fn tell(app: &App, tx: &Tx, disputed: &Disputed) -> Result<(), Failure> {
    let Disputed { payment, dispute, news } = disputed;
    let is_news = match (news, dispute.status) {
        (DisputeNews::Asked, DisputeStatus::Open) => dispute.charged_at.is_none(),
        (DisputeNews::Charged, DisputeStatus::Open)
        | (DisputeNews::Won, DisputeStatus::Won)
        | (DisputeNews::Lost, DisputeStatus::Lost) => true,
        (_, DisputeStatus::Open | DisputeStatus::Won | DisputeStatus::Lost) => false,
    };
    match is_news {
        true => disputes::tell(app, tx, payment, dispute, *news).await,
        false => Ok(()),
    }
}
