//! An admin gives unused money back.

use super::{RefundRecord, arrive, deliver::deliver, send::send};
use crate::{App, Failure, IdempotencyKey, activity::note_of, replay};
use domain::{
    Actor, Refusal,
    ids::{DepositId, RefundId},
    payment::PaymentMethod,
    refund::{RefundAmount, RefundStatus},
    text::{Note, Reference},
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::refunds::{self, NewRefund};

/// A refund to make.
#[derive(Debug, Clone)]
pub struct RequestRefund {
    pub deposit: DepositId,
    pub amount: RefundAmount,
    /// Who carries it.
    pub method: PaymentMethod,
    /// What the bank calls it, if it is a transfer that was made already.
    pub reference: Option<Reference>,
    /// Why it is given back.
    pub reason: Note,
}

/// A refund that was made.
#[derive(Debug)]
pub struct Requested {
    pub refund: RefundRecord,
    /// Whether the same command had made it before.
    pub replayed: bool,
}

/// What is kept to answer a repetition.
#[derive(Serialize, Deserialize)]
struct Answer {
    refund: RefundId,
}

/// Takes unused money from a deposit, once, and sends it. With the reference of a transfer that was made it has arrived.
///
/// # Errors
/// There is no such deposit, so much is not available, it owes, or money cannot go back so.
pub async fn request(
    app: &App,
    actor: Actor,
    command: RequestRefund,
    key: Option<IdempotencyKey>,
) -> Result<Requested, Failure> {
    let provider = app.providers.get(command.method);
    let by_provider = provider.is_some_and(|provider| provider.gives_back().is_some());
    if command.method != PaymentMethod::BankTransfer && !by_provider {
        return Err(Refusal::PaymentMethodUnavailable.into());
    }
    let deposit = store::deposits::find(&app.db, actor, command.deposit).await?;
    let deposit = deposit.ok_or(Refusal::NotFound)?;
    let used = replay::used(actor, deposit.merchant, key);
    let tx = app.db.begin_system().await?;
    let before: Option<Answer> = replay::answered(&tx, used.as_ref()).await?;
    let replayed = before.is_some();
    let refund = match before {
        Some(answer) => answer.refund,
        None => {
            let payment = match by_provider {
                true => {
                    let (of, amount) = ((deposit.merchant, command.deposit), command.amount.amount());
                    let found = refunds::refundable(&tx, of.0, of.1, command.method, amount).await?;
                    Some(found.ok_or(Refusal::NothingToGiveBack)?)
                }
                false => None,
            };
            let new = NewRefund {
                id: RefundId::from_uuid(app.new_id()),
                merchant: deposit.merchant,
                deposit: command.deposit,
                method: command.method,
                payment,
                amount: command.amount.amount(),
                reference: None,
                reason: command.reason,
                by: Some(actor.user()),
                at: app.now(),
            };
            refunds::insert(&tx, &new).await?;
            let details = json!({
                "merchant_id": new.merchant, "deposit_id": new.deposit, "centimes": new.amount, "reason": new.reason,
            });
            let refund = new.id;
            note_of(
                app,
                &tx,
                Some(actor.user()),
                ("refund_requested", Some(refund.uuid())),
                details,
            )
            .await?;
            replay::keep(app, &tx, used.as_ref(), &Answer { refund }).await?;
            refund
        }
    };
    tx.commit().await?;
    let found = refunds::find(&app.db, refund).await?.ok_or(Refusal::NotFound)?;
    let sent = send(app, &found).await?;
    let mut sent = deliver(app, &sent).await?;
    if let (RefundStatus::Sent, Some(reference)) = (sent.status, &command.reference) {
        sent = arrive::arrive(app, actor, refund, reference).await?.refund;
    }
    Ok(Requested { refund: sent, replayed })
}
