//! Movements that no use case offers yet, handed to a teller of their own on the same database.

use super::{
    command::BRINGERS,
    model::{Model, State},
};
use domain::{
    Correction, Refusal, SignedMoney,
    ids::{DepositId, DisputeId, EarningId, InfluencerId, MerchantId, RefundId, TransactionId, UserId},
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
    charged: bool,
    taken: i64,
    won: bool,
}

impl Dispute {
    fn rest(&self) -> i64 {
        if self.charged && !self.won {
            self.amount - self.taken
        } else {
            0
        }
    }
}

/// A movement whose indexes are settled, and whose rows are there. Numbers are places in the model.
#[derive(Debug, Clone)]
pub enum Ready {
    RefundLead(String),
    Withdraw(usize, RefundId),
    ReturnWithdrawal(usize, RefundId),
    ChargeBack(usize, DisputeId),
    Win(usize, DisputeId),
    AdjustDeposit {
        place: usize,
        deposit: DepositId,
        entry: TransactionId,
        centimes: i64,
    },
    AdjustEarnings {
        who: usize,
        entry: EarningId,
        centimes: i64,
    },
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

    /// Settles what is meant and writes the rows that it needs, in every model too; nothing where there is nothing to do
    /// it with.
    pub async fn prepare(&self, behind: &Behind, models: &mut [Model]) -> Option<Ready> {
        let one = &models[0];
        let refund =
            |index: &Index| place(index, one.refunds.len()).map(|n| (n, RefundId::from_uuid(one.refunds[n].id)));
        let dispute =
            |index: &Index| place(index, one.disputes.len()).map(|n| (n, DisputeId::from_uuid(one.disputes[n].id)));
        match behind {
            Behind::RefundLead { lead } => nth(lead, one.leads.keys()).cloned().map(Ready::RefundLead),
            Behind::Withdraw { deposit, amount } => {
                let (place, refund) = (deposit.index(one.deposits.len()), one.refunds.len());
                let id = self.ask_refund(&one.deposits[place].id, *amount).await;
                models.iter_mut().for_each(|model| model.ask_refund(id, place, *amount));
                Some(Ready::Withdraw(refund, RefundId::from_uuid(id)))
            }
            Behind::SendAgain { refund: index } => refund(index).map(|(n, id)| Ready::Withdraw(n, id)),
            Behind::ReturnWithdrawal { refund: index } => refund(index).map(|(n, id)| Ready::ReturnWithdrawal(n, id)),
            Behind::ChargeBack { payment, amount } => {
                let payment = &one.payments[payment.index(one.payments.len())];
                if !payment.paid {
                    return None;
                }
                let (deposit, dispute) = (payment.deposit, one.disputes.len());
                let id = self.open_dispute(&one.deposits[deposit].id, &payment.id, *amount).await;
                models
                    .iter_mut()
                    .for_each(|model| model.open_dispute(id, deposit, *amount));
                Some(Ready::ChargeBack(dispute, DisputeId::from_uuid(id)))
            }
            Behind::ChargeAgain { dispute: index } => dispute(index).map(|(n, id)| Ready::ChargeBack(n, id)),
            Behind::Win { dispute: index } => dispute(index).map(|(n, id)| Ready::Win(n, id)),
            Behind::AdjustDeposit { deposit, centimes } => {
                let place = deposit.index(one.deposits.len());
                Some(Ready::AdjustDeposit {
                    place,
                    deposit: one.deposits[place].id.parse().expect("an id"),
                    entry: TransactionId::from_uuid(store::new_id(self.at)),
                    centimes: *centimes,
                })
            }
            Behind::AdjustEarnings { who, centimes } => Some(Ready::AdjustEarnings {
                who: *who,
                entry: EarningId::from_uuid(store::new_id(self.at)),
                centimes: *centimes,
            }),
        }
    }

    /// Hands it to the teller; what came of it, in a word.
    pub async fn carry_out(&self, ready: &Ready) -> String {
        let (merchant, at) = (self.merchant, self.at);
        match *ready {
            Ready::RefundLead(ref lead) => {
                let lead = lead.parse().expect("an id");
                let (reason, by) = (note(), by());
                self.pass(RefundLead {
                    merchant,
                    lead,
                    reason,
                    by,
                    at,
                })
                .await
            }
            Ready::Withdraw(_, refund) => {
                let by = Some(by());
                self.pass(Withdraw {
                    merchant,
                    refund,
                    by,
                    at,
                })
                .await
            }
            Ready::ReturnWithdrawal(_, refund) => {
                self.pass(ReturnWithdrawal {
                    merchant,
                    refund,
                    even_arrived: false,
                    at,
                })
                .await
            }
            Ready::ChargeBack(_, dispute) => {
                let charged = self.teller.pass(ChargeBack { merchant, dispute, at }).await;
                said(charged.map(|charged| charged.moved))
            }
            Ready::Win(_, dispute) => self.pass(ReturnChargeback { merchant, dispute, at }).await,
            Ready::AdjustDeposit {
                deposit,
                entry,
                centimes,
                ..
            } => {
                let adjust = AdjustDeposit {
                    merchant,
                    deposit,
                    entry,
                    correction: correction(centimes),
                    reference: Reference::parse("A-1").expect("a reference"),
                    reason: note(),
                    by: by(),
                    at,
                };
                self.once(adjust).await
            }
            Ready::AdjustEarnings { who, entry, centimes } => {
                let adjust = AdjustEarnings {
                    merchant,
                    influencer: self.influencers[who],
                    entry,
                    correction: correction(centimes),
                    reason: note(),
                    by: by(),
                    at,
                };
                self.once(adjust).await
            }
        }
    }

    /// What was done is done once, however often it is asked.
    async fn once<M: Movement<Done = Moved> + Clone + Send + 'static>(&self, movement: M) -> String {
        let told = self.pass(movement.clone()).await;
        if told == "now" {
            assert_eq!(self.pass(movement).await, "before");
        }
        told
    }
}

impl Ready {
    /// What had to come of it.
    pub fn expected(&self, model: &mut Model) -> String {
        match *self {
            Self::RefundLead(ref lead) => model.refund_lead(lead),
            Self::Withdraw(refund, _) => model.send(refund),
            Self::ReturnWithdrawal(refund, _) => model.return_withdrawal(refund),
            Self::ChargeBack(dispute, _) => model.charge_back(dispute),
            Self::Win(dispute, _) => model.win(dispute),
            Self::AdjustDeposit { place, centimes, .. } => model.adjust_deposit(place, centimes),
            Self::AdjustEarnings { who, centimes, .. } => model.adjust_earnings(who, centimes),
        }
    }
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
    pub fn come_in(&mut self, deposit: usize, amount: i64, credited: bool) {
        self.deposits[deposit].current += amount;
        let enough = credited || self.deposits[deposit].has_more_than_a_tenth();
        for dispute in self.disputes.iter_mut().filter(|dispute| dispute.deposit == deposit) {
            let paid = dispute.rest().min(self.deposits[deposit].available());
            dispute.taken += paid;
            self.deposits[deposit].current -= paid;
        }
        self.see(deposit, credited, enough);
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
        self.come_in(deposit, commission, false);
        "now".to_owned()
    }

    fn ask_refund(&mut self, id: Uuid, deposit: usize, amount: i64) {
        self.refunds.push(Refund {
            id,
            deposit,
            amount,
            stage: Stage::Requested,
        });
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
                self.see(deposit, false, false);
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
                self.come_in(deposit, amount, false);
                "now".to_owned()
            }
        }
    }

    fn open_dispute(&mut self, id: Uuid, deposit: usize, amount: i64) {
        self.disputes.push(Dispute {
            id,
            deposit,
            amount,
            charged: false,
            taken: 0,
            won: false,
        });
    }

    fn charge_back(&mut self, dispute: usize) -> String {
        let found = &mut self.disputes[dispute];
        if found.charged {
            return "before".to_owned();
        }
        if found.won {
            return Refusal::DisputeState.to_string();
        }
        let deposit = &mut self.deposits[found.deposit];
        found.charged = true;
        found.taken = found.amount.min(deposit.available());
        deposit.current -= found.taken;
        deposit.suspended = true;
        let deposit = found.deposit;
        self.see(deposit, false, false);
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
        self.come_in(deposit, taken, false);
        "now".to_owned()
    }

    fn adjust_deposit(&mut self, deposit: usize, centimes: i64) -> String {
        let found = &mut self.deposits[deposit];
        if !found.funded {
            return Refusal::DepositNotPaid.to_string();
        }
        if centimes > 0 {
            found.reference = (found.current + centimes).max(200_000);
            self.come_in(deposit, centimes, true);
        } else if found.available() < -centimes {
            return Refusal::InsufficientDeposit.to_string();
        } else {
            found.current += centimes;
            self.see(deposit, false, false);
        }
        "now".to_owned()
    }

    fn adjust_earnings(&mut self, who: usize, centimes: i64) -> String {
        self.adjusted[who] += centimes;
        "now".to_owned()
    }
}
