//! Whether a deposit has to be filled, and what is done about it.

use super::told;
use crate::{App, Failure};
use domain::{
    Money,
    ids::{DepositId, MerchantId, PaymentId},
    job::Job,
    recharge::{Done, Step},
};
use jiff::Timestamp;
use store::{
    Tx,
    jobs::enqueue,
    recharges::{self, NewRecharge, Standing},
};

/// Looks at a deposit. What is done about it is decided under its lock, and repeating that does nothing more.
///
/// # Errors
/// The database failed.
pub(crate) async fn look(app: &App, merchant: MerchantId, deposit: DepositId) -> Result<(), Failure> {
    let (now, today) = (app.now(), app.zone().day(app.now()));
    let month = app.zone().midnight(today.first_of_month()).unwrap_or(Timestamp::MIN);
    let tx = app.db.begin_system().await?;
    let standing = recharges::standing(&tx, merchant, deposit, month, (today.year(), today.month())).await?;
    let Some(standing) = standing else { return Ok(()) };
    let done = Done {
        open: standing.open,
        spent: standing.spent,
        failed: &standing.failed,
    };
    match standing.plan.step(&standing.deposit, done, now) {
        Step::Nothing | Step::Wait => {}
        Step::Capped => {
            let cap = standing.plan.monthly_cap.unwrap_or_default();
            told::capped(app, &tx, (merchant, deposit), cap, today.first_of_month()).await?;
        }
        Step::Stop => {
            let stopped = recharges::switch_off(&tx, merchant, deposit, now).await?;
            if let (true, Some(payment)) = (stopped, standing.last_failed) {
                told::stopped(app, &tx, payment).await?;
            }
        }
        Step::Ask(amount) => ask(app, &tx, merchant, &standing, amount).await?,
    }
    Ok(tx.commit().await?)
}

/// Opens a payment: for the card that is saved, or, where there is none, for the merchant, who is sent a link.
async fn ask(app: &App, tx: &Tx, merchant: MerchantId, standing: &Standing, amount: Money) -> Result<(), Failure> {
    let card = standing.card.filter(|(_, _, provider)| {
        let provider = app.providers.get(*provider);
        provider.is_some_and(|provider| provider.saves_cards().is_some())
    });
    let (method, by) = match card {
        Some((_, agreed_by, provider)) => (Some(provider), agreed_by),
        None => (app.providers.choose(None), standing.user),
    };
    let Some(method) = method else {
        tracing::warn!(%merchant, "a deposit cannot be filled: nothing is configured to pay with");
        return Ok(());
    };
    let new = NewRecharge {
        id: PaymentId::from_uuid(app.new_id()),
        merchant,
        deposit: standing.deposit.id,
        method,
        amount,
        card: card.map(|(card, ..)| card),
        by,
        at: app.now(),
    };
    if !recharges::open(tx, new).await? {
        return Ok(());
    }
    match new.card {
        Some(_) => enqueue(tx, &Job::ChargeCard { payment: new.id }).await?,
        None => told::due(app, tx, new.id).await?,
    }
    Ok(())
}

/// Looks at every deposit that has as little as its merchant said: what waited may be due.
///
/// # Errors
/// One of the failures; the others were looked at.
pub(crate) async fn look_at_all(app: &App) -> Result<(), Failure> {
    let mut outcome = Ok(());
    for (merchant, deposit) in recharges::due(&app.db).await? {
        if let Err(failure) = look(app, merchant, deposit).await {
            outcome = Err(failure);
        }
    }
    outcome
}
