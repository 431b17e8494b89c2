//! An admin confirms that a line of a statement is the transfer that a merchant announced; that credits it.

use crate::{App, Failure, activity::note_of, payments::transfers};
use domain::{Actor, Refusal, ids::PaymentId, payment::TransferReference};
use serde_json::json;
use store::{
    Tx,
    payments::PaymentRecord,
    statements::{self, Expected, Line},
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
            if let Some(taken) = write(app, &tx, actor, &found, expected).await? {
                drop(tx);
                return Err(transfers::recorded_before(app, &found.account, &taken).await?);
            }
        }
        (None, _) => return Err(Refusal::LineNotProposed.into()),
    }
    tx.commit().await?;
    let announced = store::payments::find_any(&app.db, payment).await?;
    let announced = announced.ok_or(Refusal::NotFound)?;
    // From here on the routine finishes what this does not.
    transfers::finish(app, &announced, Some(actor.user())).await?;
    let credited = store::payments::find_any(&app.db, payment).await?;
    Ok(credited.ok_or(Refusal::NotFound)?)
}

/// Writes what is confirmed, unless one of its references is taken, which is returned then: what the bank calls it, so
/// that nobody records it by hand as well, and what its merchant wrote.
async fn write(
    app: &App,
    tx: &Tx,
    actor: Actor,
    line: &Line,
    expected: &Expected,
) -> Result<Option<TransferReference>, Failure> {
    let code = TransferReference::parse(&expected.code.to_string()).expect("a code is a reference");
    let mut references: Vec<_> = line.reference.iter().cloned().collect();
    if references.iter().all(|reference| reference.folded() != code.folded()) {
        references.push(code);
    }
    // In one order for everybody, so that two who take the same wait for each other and not in a circle.
    references.sort_by(|a, b| a.folded().cmp(b.folded()));
    if let Some(taken) = statements::note_references(tx, &line.account, expected, &references).await? {
        return Ok(Some(taken.clone()));
    }
    let called = line.reference.as_ref().unwrap_or(&references[0]);
    statements::confirm(tx, line.id, expected, called).await?;
    let details = json!({
        "merchant_id": expected.merchant, "line": line.id, "reference": called, "code": expected.code.to_string(),
    });
    let subject = ("transfer_confirmed", Some(expected.payment.uuid()));
    note_of(app, tx, Some(actor.user()), subject, details).await?;
    Ok(None)
}
