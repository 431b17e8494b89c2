//! The provider that confirms itself; on servers that have it.

use super::{NotReceived, apply::Applied, receive_and_apply};
use crate::{App, Failure, IdempotencyKey, replay};
use domain::{
    Actor, Refusal,
    ids::PaymentId,
    locale::Locale,
    payment::{PaymentMethod, PaymentStatus},
};
use jiff::Timestamp;
use payments::{Headers, Provider, Sandbox};
use serde::{Deserialize, Serialize};
use store::payments::PaymentRecord;

domain::enumeration! {
    /// What a payer decides.
    pub enum Choice as "SandboxOutcome" {
        /// To pay.
        Paid = "paid",
        /// Not to.
        Failed = "failed",
    }
}

/// A payment that was decided.
#[derive(Debug)]
pub struct Settled {
    /// The payment as the decision left it.
    pub payment: PaymentRecord,
    /// Whether the same command had decided it before.
    pub replayed: bool,
}

/// What the page shows.
#[derive(Debug)]
pub struct Page {
    pub payment: PaymentRecord,
    /// The language of who opened the payment.
    pub locale: Locale,
    /// Where the payer goes when it is over.
    pub return_url: String,
}

/// What is kept to answer a repetition: a paid payment stays as it is, a failed one may be paid later.
#[derive(Serialize, Deserialize)]
enum Answer {
    AsItIs,
    Failed { at: Timestamp, reason: String },
}

/// Decides a payment in place of its payer: for its merchant, or an admin.
///
/// # Errors
/// There is no sandbox, no such payment for the actor, or it was decided otherwise.
pub async fn settle(
    app: &App,
    actor: Actor,
    payment: PaymentId,
    choice: Choice,
    key: Option<IdempotencyKey>,
) -> Result<Settled, Failure> {
    sandbox(app)?;
    let found = super::read::read(app, actor, payment).await?;
    if found.method != PaymentMethod::Sandbox {
        return Err(Refusal::NotFound.into());
    }
    let Some(used) = replay::used(actor, found.merchant, key) else {
        decide(app, &found, choice).await?;
        let settled = super::read::read(app, actor, payment).await?;
        agree(&settled, choice)?;
        return Ok(Settled {
            payment: settled,
            replayed: false,
        });
    };
    // The work is the teller's and harmless to repeat; the key waits for it in a transaction of its own.
    let tx = app.db.begin(actor).await?;
    if let Some(answer) = replay::answered(&tx, Some(&used)).await? {
        tx.commit().await?;
        return Ok(Settled {
            payment: as_answered(found, answer),
            replayed: true,
        });
    }
    decide(app, &found, choice).await?;
    let settled = store::payments::find_in(&tx, payment).await?.ok_or(Refusal::NotFound)?;
    agree(&settled, choice)?;
    replay::keep(app, &tx, Some(&used), &answer(&settled.status)).await?;
    tx.commit().await?;
    Ok(Settled {
        payment: settled,
        replayed: false,
    })
}

/// Says what the page would say.
async fn decide(app: &App, payment: &PaymentRecord, choice: Choice) -> Result<(), Failure> {
    let form = sandbox(app)?.form(payment.id, payment.attempt, choice.name());
    match hand_in(app, form.as_bytes()).await? {
        Applied::Quarantined(_) => Err(Refusal::PaymentAlreadySettled.into()),
        Applied::Done | Applied::Ignored | Applied::PutOff => Ok(()),
    }
}

/// A payment that was paid after it failed does not fail any more.
fn agree(payment: &PaymentRecord, choice: Choice) -> Result<(), Refusal> {
    match (&payment.status, choice) {
        (PaymentStatus::Confirmed { .. }, Choice::Failed) => Err(Refusal::PaymentAlreadySettled),
        _ => Ok(()),
    }
}

/// Hands a form in as the message of a provider.
async fn hand_in(app: &App, form: &[u8]) -> Result<Applied, Failure> {
    let applied = receive_and_apply(app, PaymentMethod::Sandbox, &Headers::default(), form).await;
    applied.map_err(|why| match why {
        NotReceived::Closed | NotReceived::Rejected(_) => Refusal::NotFound.into(),
        NotReceived::Failed(failure) => failure,
    })
}

/// What the page of a payment shows to those who were given its address.
///
/// # Errors
/// There is no sandbox, or the token does not open the page.
pub async fn page(app: &App, payment: PaymentId, token: &str) -> Result<Page, Failure> {
    if !sandbox(app)?.admits(payment, token) {
        return Err(Refusal::NotFound.into());
    }
    let payment = store::payments::find_any(&app.db, payment).await?;
    let payment = payment.ok_or(Refusal::NotFound)?;
    let locale = store::accounts::users::locale(&app.db, payment.created_by).await?;
    let return_url = app.providers.return_urls(payment.id).done;
    Ok(Page {
        payment,
        locale: locale.unwrap_or_default(),
        return_url,
    })
}

/// Takes the form of the page and says where the payer goes now. A choice that contradicts an earlier
/// one changes nothing; the page they go to shows what holds.
///
/// # Errors
/// There is no sandbox, or the form is not that of the page.
pub async fn receive(app: &App, payment: PaymentId, form: &[u8]) -> Result<String, Failure> {
    let sandbox = sandbox(app)?;
    let named = sandbox.read(&sandbox.keep(form)).ok();
    if named.and_then(|event| event.said.payment()) != Some(payment) {
        return Err(Refusal::NotFound.into());
    }
    hand_in(app, form).await?;
    Ok(app.providers.return_urls(payment).done)
}

fn sandbox(app: &App) -> Result<&Sandbox, Failure> {
    app.providers.sandbox().ok_or(Failure::Refused(Refusal::NotFound))
}

fn answer(status: &PaymentStatus) -> Answer {
    match status {
        PaymentStatus::Failed { at, reason } => Answer::Failed {
            at: *at,
            reason: reason.clone(),
        },
        PaymentStatus::Pending | PaymentStatus::Confirmed { .. } | PaymentStatus::Expired { .. } => Answer::AsItIs,
    }
}

fn as_answered(payment: PaymentRecord, answer: Answer) -> PaymentRecord {
    match answer {
        Answer::AsItIs => payment,
        Answer::Failed { at, reason } => PaymentRecord {
            status: PaymentStatus::Failed { at, reason },
            reference: None,
            receipt: None,
            ..payment
        },
    }
}
