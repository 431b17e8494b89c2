//! Movements that no use case offers yet, handed to a teller of their own on the same database.

use super::{
    command::BRINGERS,
    model::{Model, State},
};
use domain::{
    Correction, Refusal, SignedMoney,
    ids::{DepositId, DisputeId, EarningId, InfluencerId, LeadId, MerchantId, RefundId, TransactionId, UserId},
    text::{Note, Reference},
};
use jiff::Timestamp;
use proptest::{prelude::*, sample::Index};
use store::{
    Teller, TellerError,
    teller::{
        AdjustDeposit, AdjustEarnings, ChargeBack, Moved, Movement, RefundLead, ReturnChargeback, ReturnWithdrawal,
        Withdraw,
    },
};
use tokio_postgres::{Client, types::ToSql};
use uuid::Uuid;

/// What happens behind the pages. Indexes choose among what is there.
#[derive(Debug, Clone)]
pub enum Behind {
    RefundLead {
        lead: Index,
    },
    /// Asks for a refund and sends it.
    Withdraw {
        deposit: Index,
        amount: i64,
    },
    SendAgain {
        refund: Index,
    },
    ReturnWithdrawal {
        refund: Index,
    },
    /// A payer contests a payment, and the provider takes it back.
    ChargeBack {
        payment: Index,
        amount: i64,
    },
    ChargeAgain {
        dispute: Index,
    },
    Win {
        dispute: Index,
    },
    AdjustDeposit {
        deposit: Index,
        centimes: i64,
    },
    AdjustEarnings {
        who: usize,
        centimes: i64,
    },
}

pub fn behind() -> impl Strategy<Value = Behind> {
    let index = any::<Index>;
    let correction = || prop_oneof![-60_000..0_i64, 1..60_000_i64];
    prop_oneof![
        4 => index().prop_map(|lead| Behind::RefundLead { lead }),
        2 => (index(), 1..150_000_i64).prop_map(|(deposit, amount)| Behind::Withdraw { deposit, amount }),
        1 => index().prop_map(|refund| Behind::SendAgain { refund }),
        2 => index().prop_map(|refund| Behind::ReturnWithdrawal { refund }),
        3 => (index(), 1..400_000_i64).prop_map(|(payment, amount)| Behind::ChargeBack { payment, amount }),
        1 => index().prop_map(|dispute| Behind::ChargeAgain { dispute }),
        2 => index().prop_map(|dispute| Behind::Win { dispute }),
        2 => (index(), correction()).prop_map(|(deposit, centimes)| Behind::AdjustDeposit { deposit, centimes }),
        1 => (0..BRINGERS, correction()).prop_map(|(who, centimes)| Behind::AdjustEarnings { who, centimes }),
    ]
}

/// A merchant as the movements see it.
pub struct Place<'a> {
    pub teller: &'a Teller,
    pub sql: &'a Client,
    pub merchant: MerchantId,
    pub influencers: [InfluencerId; BRINGERS],
    pub at: Timestamp,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Refund {
    id: Uuid,
    deposit: usize,
    amount: i64,
    stage: Stage,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Stage {
    Requested,
    Sent,
    Failed,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Dispute {
    id: Uuid,
    deposit: usize,
    amount: i64,
    taken: i64,
    won: bool,
}

impl Dispute {
    fn rest(&self) -> i64 {
        if self.won { 0 } else { self.amount - self.taken }
    }
}

/// What to say of it: `now`, `before`, or the code of the refusal.
fn said(outcome: Result<Moved, TellerError>) -> String {
    match outcome {
        Ok(Moved::Now) => "now".to_owned(),
        Ok(Moved::Before) => "before".to_owned(),
        Err(TellerError::Refused(refusal)) => refusal.to_string(),
        Err(error) => error.to_string(),
    }
}

fn by() -> UserId {
    UserId::from_uuid(Uuid::nil())
}

fn note() -> Note {
    Note::parse("goodwill").expect("a note")
}

fn correction(centimes: i64) -> Correction {
    Correction::new(SignedMoney::from_centimes(centimes).expect("an amount")).expect("not nothing")
}

impl Place<'_> {
    async fn pass<M: Movement<Done = Moved> + Send + 'static>(&self, movement: M) -> String {
        said(self.teller.pass(movement).await)
    }

    async fn charge(&self, dispute: Uuid) -> String {
        let charge = ChargeBack {
            merchant: self.merchant,
            dispute: DisputeId::from_uuid(dispute),
            at: self.at,
        };
        said(self.teller.pass(charge).await.map(|charged| charged.moved))
    }

    async fn withdraw(&self, refund: Uuid) -> String {
        let withdraw = Withdraw {
            merchant: self.merchant,
            refund: RefundId::from_uuid(refund),
            by: by(),
            at: self.at,
        };
        self.pass(withdraw).await
    }

    async fn ask_refund(&self, deposit: &str, amount: i64) -> Uuid {
        let id = store::new_id(self.at);
        let sql = "
            insert into refunds (merchant_id, id, deposit_id, method, amount, status, reason, requested_by, created_at)
            values ($1, $2, $3::text::uuid, 'bank_transfer', $4, 'requested', 'unused', $5, $6)";
        let (merchant, user) = (self.merchant.uuid(), by().uuid());
        let params: &[&(dyn ToSql + Sync)] = &[&merchant, &id, &deposit, &amount, &user, &self.at];
        self.sql.execute(sql, params).await.expect("a refund");
        id
    }

    async fn open_dispute(&self, deposit: &str, payment: &str, amount: i64) -> Uuid {
        let id = store::new_id(self.at);
        let sql = "
            insert into provider_disputes (merchant_id, id, deposit_id, payment_id, provider, reference, amount, status,
                   created_at)
            values ($1, $2, $3::text::uuid, $4::text::uuid, 'sandbox', $2::uuid::text, $5, 'open', $6)";
        let merchant = self.merchant.uuid();
        let params: &[&(dyn ToSql + Sync)] = &[&merchant, &id, &deposit, &payment, &amount, &self.at];
        self.sql.execute(sql, params).await.expect("a dispute");
        id
    }

    /// Does it, and lets each model say what had to come of it; nothing where there is nothing to do it with.
    pub async fn carry_out(&self, behind: &Behind, models: &mut [Model]) -> Result<(), String> {
        let one = &models[0];
        let (told, expected): (String, Vec<String>) = match behind {
            Behind::RefundLead { lead } => {
                let Some(id) = nth(lead, one.leads.keys()) else {
                    return Ok(());
                };
                let refund = RefundLead {
                    merchant: self.merchant,
                    lead: id.parse().map(LeadId::from_uuid).expect("an id"),
                    reason: note(),
                    by: by(),
                    at: self.at,
                };
                let id = id.clone();
                (self.pass(refund).await, each(models, |model| model.refund_lead(&id)))
            }
            Behind::Withdraw { deposit, amount } => {
                let place = deposit.index(one.deposits.len());
                let id = self.ask_refund(&one.deposits[place].id, *amount).await;
                let told = self.withdraw(id).await;
                (told, each(models, |model| model.withdraw(id, place, *amount)))
            }
            Behind::SendAgain { refund } => {
                let Some(refund) = place(refund, one.refunds.len()) else {
                    return Ok(());
                };
                let told = self.withdraw(one.refunds[refund].id).await;
                (told, each(models, |model| model.send(refund)))
            }
            Behind::ReturnWithdrawal { refund } => {
                let Some(refund) = place(refund, one.refunds.len()) else {
                    return Ok(());
                };
                let give_back = ReturnWithdrawal {
                    merchant: self.merchant,
                    refund: RefundId::from_uuid(one.refunds[refund].id),
                    at: self.at,
                };
                (
                    self.pass(give_back).await,
                    each(models, |model| model.return_withdrawal(refund)),
                )
            }
            Behind::ChargeBack { payment, amount } => {
                let payment = &one.payments[payment.index(one.payments.len())];
                if !payment.paid {
                    return Ok(());
                }
                let deposit = payment.deposit;
                let id = self.open_dispute(&one.deposits[deposit].id, &payment.id, *amount).await;
                (
                    self.charge(id).await,
                    each(models, |model| model.charge_back(id, deposit, *amount)),
                )
            }
            Behind::ChargeAgain { dispute } => {
                let Some(dispute) = place(dispute, one.disputes.len()) else {
                    return Ok(());
                };
                let told = self.charge(one.disputes[dispute].id).await;
                (told, each(models, |_| "before".to_owned()))
            }
            Behind::Win { dispute } => {
                let Some(dispute) = place(dispute, one.disputes.len()) else {
                    return Ok(());
                };
                let win = ReturnChargeback {
                    merchant: self.merchant,
                    dispute: DisputeId::from_uuid(one.disputes[dispute].id),
                    at: self.at,
                };
                (self.pass(win).await, each(models, |model| model.win(dispute)))
            }
            Behind::AdjustDeposit { deposit, centimes } => {
                let place = deposit.index(one.deposits.len());
                let adjust = AdjustDeposit {
                    merchant: self.merchant,
                    deposit: one.deposits[place].id.parse().map(DepositId::from_uuid).expect("an id"),
                    entry: TransactionId::from_uuid(store::new_id(self.at)),
                    correction: correction(*centimes),
                    reference: Reference::parse("A-1").expect("a reference"),
                    reason: note(),
                    by: by(),
                    at: self.at,
                };
                let told = self.pass(adjust.clone()).await;
                let again = self.pass(adjust).await;
                // Once, however often it is asked.
                let expected_again = if told == "now" { "before" } else { &told };
                if again != expected_again {
                    return Err(format!("{behind:?} again: {again} after {told}"));
                }
                (told, each(models, |model| model.adjust_deposit(place, *centimes)))
            }
            Behind::AdjustEarnings { who, centimes } => {
                let adjust = AdjustEarnings {
                    merchant: self.merchant,
                    influencer: self.influencers[*who],
                    entry: EarningId::from_uuid(store::new_id(self.at)),
                    correction: correction(*centimes),
                    reason: note(),
                    by: by(),
                    at: self.at,
                };
                (
                    self.pass(adjust).await,
                    each(models, |model| model.adjust_earnings(*who, *centimes)),
                )
            }
        };
        match expected.iter().find(|expected| **expected != told) {
            None => Ok(()),
            Some(expected) => Err(format!("{behind:?}: {told} instead of {expected}")),
        }
    }
}

fn each(models: &mut [Model], expect: impl FnMut(&mut Model) -> String) -> Vec<String> {
    models.iter_mut().map(expect).collect()
}

fn place(index: &Index, count: usize) -> Option<usize> {
    (count > 0).then(|| index.index(count))
}

fn nth<'a, T>(index: &Index, mut things: impl ExactSizeIterator<Item = &'a T>) -> Option<&'a T> {
    let place = place(index, things.len())?;
    things.nth(place)
}

/// The outcomes that the model says.
impl Model {
    pub fn owed(&self, deposit: usize) -> i64 {
        let own = self.disputes.iter().filter(|dispute| dispute.deposit == deposit);
        own.map(Dispute::rest).sum()
    }

    /// What comes in pays first what is owed, the oldest dispute first.
    pub fn come_in(&mut self, deposit: usize, amount: i64) {
        self.deposits[deposit].current += amount;
        for dispute in self.disputes.iter_mut().filter(|dispute| dispute.deposit == deposit) {
            let paid = dispute.rest().min(self.deposits[deposit].available());
            dispute.taken += paid;
            self.deposits[deposit].current -= paid;
        }
    }

    fn refund_lead(&mut self, lead: &str) -> String {
        let found = &self.leads[lead];
        if !matches!(found.state, State::Validated | State::Converted | State::Lost) {
            return Refusal::LeadNotValidated.to_string();
        }
        if found.refunded {
            return "before".to_owned();
        }
        let (deposit, commission) = (found.deposit, found.commission);
        self.lead(lead).refunded = true;
        self.come_in(deposit, commission);
        "now".to_owned()
    }

    fn withdraw(&mut self, id: Uuid, deposit: usize, amount: i64) -> String {
        self.refunds.push(Refund {
            id,
            deposit,
            amount,
            stage: Stage::Requested,
        });
        self.send(self.refunds.len() - 1)
    }

    fn send(&mut self, refund: usize) -> String {
        let Refund {
            deposit, amount, stage, ..
        } = self.refunds[refund];
        match stage {
            Stage::Failed => Refusal::RefundState.to_string(),
            Stage::Sent => "before".to_owned(),
            Stage::Requested if self.owed(deposit) > 0 => Refusal::DepositOwes.to_string(),
            Stage::Requested if self.deposits[deposit].available() < amount => Refusal::InsufficientDeposit.to_string(),
            Stage::Requested => {
                self.refunds[refund].stage = Stage::Sent;
                self.deposits[deposit].current -= amount;
                "now".to_owned()
            }
        }
    }

    fn return_withdrawal(&mut self, refund: usize) -> String {
        let Refund {
            deposit, amount, stage, ..
        } = self.refunds[refund];
        match stage {
            Stage::Requested => Refusal::RefundState.to_string(),
            Stage::Failed => "before".to_owned(),
            Stage::Sent => {
                self.refunds[refund].stage = Stage::Failed;
                self.come_in(deposit, amount);
                "now".to_owned()
            }
        }
    }

    fn charge_back(&mut self, id: Uuid, deposit: usize, amount: i64) -> String {
        let taken = amount.min(self.deposits[deposit].available());
        self.deposits[deposit].current -= taken;
        self.deposits[deposit].suspended = true;
        self.disputes.push(Dispute {
            id,
            deposit,
            amount,
            taken,
            won: false,
        });
        "now".to_owned()
    }

    fn win(&mut self, dispute: usize) -> String {
        let Dispute {
            deposit, taken, won, ..
        } = self.disputes[dispute];
        if won {
            return "before".to_owned();
        }
        self.disputes[dispute].won = true;
        self.come_in(deposit, taken);
        "now".to_owned()
    }

    fn adjust_deposit(&mut self, deposit: usize, centimes: i64) -> String {
        let found = &mut self.deposits[deposit];
        if !found.funded {
            return Refusal::DepositNotPaid.to_string();
        }
        if centimes > 0 {
            found.reference = (found.current + centimes).max(200_000);
            self.come_in(deposit, centimes);
        } else if found.available() < -centimes {
            return Refusal::InsufficientDeposit.to_string();
        } else {
            found.current += centimes;
        }
        "now".to_owned()
    }

    fn adjust_earnings(&mut self, who: usize, centimes: i64) -> String {
        self.adjusted[who] += centimes;
        "now".to_owned()
    }
}
