//! An admin confirms that an announced transfer arrived: as a line of a statement, or as they see it at the bank. That
//! credits it.

use crate::{App, Failure, activity::note_of, payments::transfers};
use domain::{Actor, Refusal, ids::PaymentId, payment::TransferReference, text::Note};
use serde_json::{Value, json};
use store::{
    Tx,
    payments::PaymentRecord,
    statements::{self, Expected},
};
use uuid::Uuid;

/// Confirms that a line is the announced transfer that it was proposed to be. Repeating it credits nothing more.
///
/// # Errors
/// There is no such line, it is not this transfer any more, or a transfer with its reference was recorded.
pub async fn confirm(app: &App, actor: Actor, line: Uuid, payment: PaymentId) -> Result<PaymentRecord, Failure> {
    let tx = app.db.begin_system().await?;
    let found = statements::lock(&tx, line).await?.ok_or(Refusal::NotFound)?;
    match (found.paid, &found.proposed) {
        (Some(paid), _) if paid == payment => {}
        (Some(paid), _) => return Err(Failure::AlreadyRecorded(paid)),
        (None, Some(expected)) if expected.payment == payment => {
            let how = ("line", json!(found.id));
            if let Some(taken) = arrive(
                app,
                &tx,
                actor,
                expected,
                (&found.account, found.reference.as_ref()),
                how,
            )
            .await?
            {
                drop(tx);
                return Err(transfers::recorded_before(app, &found.account, &taken).await?);
            }
            statements::name_line(&tx, found.id, payment).await?;
        }
        (None, _) => return Err(Refusal::LineNotProposed.into()),
    }
    tx.commit().await?;
    credit(app, actor, payment).await
}

/// Confirms that an announced transfer arrived, under what the bank calls it. Repeating it credits nothing more.
///
/// # Errors
/// Nothing was announced so, it arrived as another, or a transfer with this reference was recorded.
pub async fn confirm_announced(
    app: &App,
    actor: Actor,
    payment: PaymentId,
    reference: &TransferReference,
    reason: &Note,
) -> Result<PaymentRecord, Failure> {
    let tx = app.db.begin_system().await?;
    let found = statements::lock_announced(&tx, payment)
        .await?
        .ok_or(Refusal::NotFound)?;
    match &found.arrived_as {
        Some(called) if called.folded() == reference.folded() => {}
        Some(_) => return Err(Failure::AlreadyRecorded(payment)),
        None => {
            let how = ("reason", json!(reason.as_str()));
            if let Some(taken) =
                arrive(app, &tx, actor, &found.expected, (&found.account, Some(reference)), how).await?
            {
                drop(tx);
                return Err(transfers::recorded_before(app, &found.account, &taken).await?);
            }
        }
    }
    tx.commit().await?;
    credit(app, actor, payment).await
}

/// From here on the routine finishes what this does not.
async fn credit(app: &App, actor: Actor, payment: PaymentId) -> Result<PaymentRecord, Failure> {
    let announced = store::payments::find_any(&app.db, payment).await?;
    let announced = announced.ok_or(Refusal::NotFound)?;
    transfers::finish(app, &announced, Some(actor.user())).await?;
    let credited = store::payments::find_any(&app.db, payment).await?;
    Ok(credited.ok_or(Refusal::NotFound)?)
}

/// Writes that a transfer arrived in an account, unless one of its references is taken, which is returned then: what the
/// bank calls it, so that nobody records it by hand as well, and what its merchant wrote.
async fn arrive(
    app: &App,
    tx: &Tx,
    actor: Actor,
    expected: &Expected,
    (account, called): (&str, Option<&TransferReference>),
    (how, seen): (&str, Value),
) -> Result<Option<TransferReference>, Failure> {
    let code = TransferReference::parse(&expected.code.to_string()).expect("a code is a reference");
    let mut references: Vec<_> = called.cloned().into_iter().collect();
    if references.iter().all(|reference| reference.folded() != code.folded()) {
        references.push(code);
    }
    // In one order for everybody, so that two who take the same wait for each other and not in a circle.
    references.sort_by(|a, b| a.folded().cmp(b.folded()));
    if let Some(taken) = statements::note_references(tx, account, expected, &references).await? {
        return Ok(Some(taken.clone()));
    }
    let called = called.unwrap_or(&references[0]);
    statements::name_transfer(tx, expected, called).await?;
    let details = json!({
        "merchant_id": expected.merchant, how: seen, "reference": called, "code": expected.code.to_string(),
    });
    let subject = ("transfer_confirmed", Some(expected.payment.uuid()));
    note_of(app, tx, Some(actor.user()), subject, details).await?;
    Ok(None)
}
