//! A deposit is opened: it waits for its first payment, and only the payment credits it.

use crate::{
    App, Failure, IdempotencyKey,
    payments::{Opening, Pay, checkout},
    replay,
};
use domain::{
    Actor, Invalid, Money, Refusal,
    deposit::{DEFAULT_ALERT_THRESHOLD, MAX_DEPOSITS_PER_MERCHANT},
    deposit_amount::{AutoRecharge, FirstPayment},
    ids::{CampaignId, DepositId, MerchantId, PaymentId},
    payment::PaymentPurpose,
};
use serde::{Deserialize, Serialize};
use store::{
    Tx,
    deposits::{DepositRecord, Names, NewDeposit},
};

/// A deposit to open.
#[derive(Debug, Clone)]
pub struct OpenDeposit {
    pub merchant: MerchantId,
    /// The campaign it is for; none: all campaigns of the merchant.
    pub campaign: Option<CampaignId>,
    pub amount: FirstPayment,
    /// Below this the merchant wants to know.
    pub alert_threshold: Option<Money>,
    /// Whether it fills itself.
    pub auto_recharge: bool,
    pub auto_recharge_amount: Option<AutoRecharge>,
    /// How the first payment is made.
    pub pay: Pay,
}

/// A deposit that was opened.
#[derive(Debug)]
pub struct Opened {
    /// The deposit as it was opened.
    pub deposit: DepositRecord,
    /// Its first payment.
    pub payment: PaymentId,
    /// Where that is made; nowhere when it was a transfer.
    pub payment_url: Option<String>,
    /// Whether the same command had opened it before.
    pub replayed: bool,
}

/// What is kept to answer a repetition.
#[derive(Serialize, Deserialize)]
struct Answer {
    deposit: NewDeposit,
    payment: PaymentId,
}

/// Opens a deposit and its first payment; a transfer that an admin records credits it at once.
///
/// # Errors
/// There is no such merchant or campaign, the merchant has too many deposits, or the payment cannot be made so.
pub async fn open(
    app: &App,
    actor: Actor,
    command: OpenDeposit,
    key: Option<IdempotencyKey>,
) -> Result<Opened, Failure> {
    command.pay.allow(actor)?;
    let used = replay::used(actor, command.merchant, key);
    let tx = app.db.begin(actor).await?;
    let before: Option<Answer> = replay::answered(&tx, used.as_ref()).await?;
    let replayed = before.is_some();
    let answer = match before {
        Some(answer) => answer,
        None => {
            let answer = write(app, &tx, actor, &command).await?;
            replay::keep(app, &tx, used.as_ref(), &answer).await?;
            answer
        }
    };
    tx.commit().await?;
    let payment_url = checkout::proceed(app, actor, answer.payment).await?;
    let mut deposit = DepositRecord::opened(answer.deposit);
    if command.pay.is_transfer() {
        deposit
            .deposit
            .credit(command.amount.amount())
            .expect("one payment is no overflow");
    }
    Ok(Opened {
        deposit,
        payment: answer.payment,
        payment_url,
        replayed,
    })
}

async fn write(app: &App, tx: &Tx, actor: Actor, command: &OpenDeposit) -> Result<Answer, Failure> {
    let names = names(tx, command).await?;
    if store::deposits::count(tx, command.merchant).await? >= MAX_DEPOSITS_PER_MERCHANT {
        return Err(Refusal::TooManyDeposits.into());
    }
    let deposit = new_deposit(app, command, names);
    store::deposits::insert(tx, &deposit).await?;
    let opening = Opening {
        merchant: command.merchant,
        deposit: deposit.id,
        purpose: PaymentPurpose::Initial,
        amount: command.amount.amount(),
        pay: &command.pay,
    };
    let payment = opening.write(app, tx, actor).await?;
    Ok(Answer { deposit, payment })
}

async fn names(tx: &Tx, command: &OpenDeposit) -> Result<Names, Failure> {
    let names = store::deposits::names(tx, command.merchant, command.campaign).await?;
    let names = names.ok_or_else(|| Failure::field("merchant_id", Invalid::NotFound))?;
    if command.campaign.is_some() && names.campaign.is_none() {
        return Err(Failure::field("campaign_id", Invalid::NotFound));
    }
    Ok(names)
}

fn new_deposit(app: &App, command: &OpenDeposit, names: Names) -> NewDeposit {
    NewDeposit {
        id: DepositId::from_uuid(app.new_id()),
        merchant: command.merchant,
        campaign: command.campaign,
        names,
        amount: command.amount.amount(),
        alert_threshold: command.alert_threshold.unwrap_or(DEFAULT_ALERT_THRESHOLD),
        auto_recharge: command.auto_recharge,
        auto_recharge_amount: command.auto_recharge_amount.map(AutoRecharge::amount),
        at: app.now(),
    }
}
