//! More money for a deposit: a payment is opened, and only its confirmation credits.

use crate::{
    App, Failure, IdempotencyKey,
    payments::{Opening, Pay, checkout},
    replay,
};
use domain::{
    Actor, Refusal,
    deposit_amount::Recharge,
    ids::{DepositId, PaymentId},
    payment::PaymentPurpose,
};
use serde::{Deserialize, Serialize};

/// A recharge to open.
#[derive(Debug, Clone)]
pub struct RechargeDeposit {
    pub deposit: DepositId,
    pub amount: Recharge,
    /// How it is paid.
    pub pay: Pay,
}

/// A recharge that was opened.
#[derive(Debug)]
pub struct Recharged {
    pub payment: PaymentId,
    /// Where it is made; nowhere when it was a transfer.
    pub payment_url: Option<String>,
    /// Whether the same command had opened it before.
    pub replayed: bool,
}

/// What is kept to answer a repetition.
#[derive(Serialize, Deserialize)]
struct Answer {
    payment: PaymentId,
}

/// Opens a recharge; a transfer that an admin records credits at once.
///
/// # Errors
/// There is no such deposit for the actor, it takes no money now, or the payment cannot be made so.
pub async fn recharge(
    app: &App,
    actor: Actor,
    command: RechargeDeposit,
    key: Option<IdempotencyKey>,
) -> Result<Recharged, Failure> {
    command.pay.allow(actor)?;
    let found = store::deposits::find(&app.db, actor, command.deposit)
        .await?
        .ok_or(Refusal::NotFound)?;
    let used = replay::used(actor, found.merchant, key);
    let tx = app.db.begin(actor).await?;
    let before: Option<Answer> = replay::answered(&tx, used.as_ref()).await?;
    let replayed = before.is_some();
    let payment = match before {
        Some(answer) => answer.payment,
        None => {
            found.deposit.check_rechargeable()?;
            let opening = Opening {
                merchant: found.merchant,
                deposit: command.deposit,
                purpose: PaymentPurpose::Recharge,
                amount: command.amount.amount(),
                pay: &command.pay,
            };
            let payment = opening.write(app, &tx, actor).await?;
            replay::keep(app, &tx, used.as_ref(), &Answer { payment }).await?;
            payment
        }
    };
    tx.commit().await?;
    let payment_url = checkout::proceed(app, actor, payment).await?;
    Ok(Recharged {
        payment,
        payment_url,
        replayed,
    })
}
