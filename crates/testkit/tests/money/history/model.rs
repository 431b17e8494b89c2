//! What the rules say, in the fewest words: no ids, no rows, no locks.

use super::{
    behind::{Dispute, Refund},
    command::{BRINGERS, CAMPAIGNS, Decider, Decision},
};
use std::collections::BTreeMap;
use testkit::{Answer, Json};

/// How a campaign prices and treats leads.
#[derive(Debug, Clone, Copy)]
pub struct Terms {
    pub threshold: i64,
    /// Basis points.
    pub rate: i64,
    pub fixed: i64,
    pub auto_validate: bool,
    pub validated_at_once: bool,
    /// As many leads of each stranger may wait with the merchant; 0: no limit.
    pub max_pending: i32,
}

pub const TERMS: [Terms; CAMPAIGNS] = [
    Terms {
        threshold: 80_000,
        rate: 1_000,
        fixed: 8_000,
        auto_validate: false,
        validated_at_once: false,
        max_pending: 2,
    },
    Terms {
        threshold: 30_000,
        rate: 777,
        fixed: 90_000,
        auto_validate: true,
        validated_at_once: false,
        max_pending: 0,
    },
    Terms {
        threshold: 100_000_000,
        rate: 2_500,
        fixed: 1,
        auto_validate: false,
        validated_at_once: true,
        max_pending: 50,
    },
];

/// The one with a signed agreement: the others are never validated without a decision, and only so many of their leads wait.
pub const SIGNED: usize = 0;

/// For whom each brings leads: the last is an admin, who does it for the second.
const FOR: [usize; 4] = [0, 1, 2, 1];

/// The share of each who brings leads, in basis points: the first influencer agreed on another than usual.
pub const SHARES: [i64; 4] = [1_234, 3_000, 3_000, 3_000];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Pending,
    Validated,
    Rejected,
    Converted,
    Lost,
    Expired,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Lead {
    pub state: State,
    pub commission: i64,
    pub share: i64,
    pub who: usize,
    pub campaign: usize,
    pub deposit: usize,
    /// The answer when it was created.
    pub answer: String,
    /// Its commission was given back.
    pub refunded: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Deposit {
    pub id: String,
    pub own: bool,
    pub funded: bool,
    pub current: i64,
    pub reserved: i64,
    pub reference: i64,
    pub suspended: bool,
    /// Nothing was available, and neither a credit nor more than a tenth has come since.
    pub drained: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Payment {
    pub id: String,
    pub deposit: usize,
    pub amount: i64,
    pub paid: bool,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Model {
    /// By id.
    pub leads: BTreeMap<String, Lead>,
    pub deposits: Vec<Deposit>,
    pub payments: Vec<Payment>,
    pub paused: [bool; CAMPAIGNS],
    /// Paused by the end of the money.
    pub dry: [bool; CAMPAIGNS],
    pub refunds: Vec<Refund>,
    /// In the order in which they were charged.
    pub disputes: Vec<Dispute>,
    /// What was added to what each has earned.
    pub adjusted: [i64; BRINGERS],
    keys: BTreeMap<(usize, u8), ((usize, i64), String)>,
}

/// A rule that refuses: the status and the code.
type Refusal = (u16, &'static str);

fn half_up(amount: i64, rate: i64) -> i64 {
    (amount * rate + 5_000) / 10_000
}

/// The answer must be this refusal.
fn refused(answer: &Answer, (status, code): Refusal) -> Result<(), String> {
    let found = (answer.status, answer.json["code"].to_string());
    agree("refusal", &found, &(status, format!("\"{code}\"")), answer)
}

fn agree<T: PartialEq + std::fmt::Debug>(what: &str, found: &T, expected: &T, answer: &Answer) -> Result<(), String> {
    match found == expected {
        true => Ok(()),
        false => Err(format!(
            "{what}: {found:?} instead of {expected:?}\n{}\n{}",
            answer.asked, answer.text
        )),
    }
}

impl Deposit {
    pub fn available(&self) -> i64 {
        self.current - self.reserved
    }

    fn serves(&self, campaign: usize) -> bool {
        self.funded && !self.suspended && self.is_for(campaign)
    }

    const fn is_for(&self, campaign: usize) -> bool {
        !self.own || campaign == 0
    }

    /// More than a tenth of the latest credit's balance, rounded as it is shown.
    pub fn has_more_than_a_tenth(&self) -> bool {
        (20_000 * self.available() + self.reference) / (2 * self.reference) > 1_000
    }

    pub fn status(&self) -> &'static str {
        match (self.funded, self.available()) {
            (false, _) => "pending",
            (true, _) if self.suspended => "suspended",
            (true, 0) => "depleted",
            (true, _) => "active",
        }
    }
}

impl Model {
    pub fn create(
        &mut self,
        (who, campaign, value): (usize, usize, i64),
        key: Option<u8>,
        answer: &Answer,
    ) -> Result<(), String> {
        if let Some((used_for, lead)) = key.and_then(|key| self.keys.get(&(who, key))) {
            if *used_for != (campaign, value) {
                return refused(answer, (422, "idempotency_key_reused"));
            }
            agree("status", &answer.status, &201, answer)?;
            agree("replay", &answer.is_replay(), &true, answer)?;
            return agree("repeated answer", &answer.text, &self.leads[lead].answer, answer);
        }
        let terms = TERMS[campaign];
        let commission = if value < terms.threshold {
            half_up(value, terms.rate)
        } else {
            terms.fixed
        };
        if !self.paused[campaign] && !self.dry[campaign] && self.too_many_wait(who, terms) {
            return refused(answer, (409, "too_many_pending"));
        }
        let deposit = match self.charge(campaign, commission) {
            Ok(deposit) => deposit,
            Err(refusal) => return refused(answer, refusal),
        };
        let share = half_up(commission, SHARES[who]);
        agree("status", &answer.status, &201, answer)?;
        agree("replay", &answer.is_replay(), &false, answer)?;
        let lead = &answer.json["lead"];
        agree("commission", &lead["commission_amount"].centimes(), &commission, answer)?;
        agree("share", &lead["influencer_commission"].centimes(), &share, answer)?;
        let status = if terms.validated_at_once && who == SIGNED {
            "validated"
        } else {
            "pending"
        };
        agree("state", &lead["status"].text(), &status, answer)?;
        let id = lead["id"].text().to_owned();
        if let Some(key) = key {
            self.keys.insert((who, key), ((campaign, value), id.clone()));
        }
        let answer = answer.text.clone();
        let state = State::Pending;
        self.leads.insert(
            id.clone(),
            Lead {
                state,
                commission,
                share,
                who,
                campaign,
                deposit,
                answer,
                refunded: false,
            },
        );
        self.deposits[deposit].reserved += commission;
        self.see(deposit, false, false);
        if terms.validated_at_once && who == SIGNED {
            self.capture(&id);
        }
        Ok(())
    }

    fn too_many_wait(&self, who: usize, terms: Terms) -> bool {
        let waiting = |lead: &&Lead| FOR[lead.who] == FOR[who] && lead.state == State::Pending;
        let waiting = self.leads.values().filter(waiting).count();
        FOR[who] != SIGNED && terms.max_pending > 0 && waiting >= usize::try_from(terms.max_pending).expect("a limit")
    }

    /// The deposit that pays: the campaign's own before the others, the oldest first.
    fn charge(&self, campaign: usize, commission: i64) -> Result<usize, Refusal> {
        if self.paused[campaign] {
            return Err((409, "campaign_not_active"));
        }
        if self.dry[campaign] {
            return Err((409, "insufficient_deposit"));
        }
        let serving: Vec<usize> = (0..self.deposits.len())
            .filter(|n| self.deposits[*n].serves(campaign))
            .collect();
        if serving.is_empty() {
            return Err((409, "no_active_deposit"));
        }
        let enough = serving
            .into_iter()
            .filter(|n| self.deposits[*n].available() >= commission);
        enough
            .min_by_key(|n| (!self.deposits[*n].own, *n))
            .ok_or((409, "insufficient_deposit"))
    }

    pub fn decide(
        &mut self,
        by: Decider,
        lead: Option<&str>,
        decision: Decision,
        answer: &Answer,
    ) -> Result<(), String> {
        let lead = match (by, lead) {
            (Decider::Influencer, _) => return refused(answer, (403, "forbidden")),
            (Decider::AnotherMerchant, _) | (_, None) => return refused(answer, (404, "not_found")),
            (_, Some(lead)) => lead,
        };
        let (after, already) = match self.transition(lead, decision) {
            Ok(transition) => transition,
            Err(refusal) => return refused(answer, refusal),
        };
        agree("status", &answer.status, &200, answer)?;
        agree(
            "already applied",
            &answer.json["already_applied"].is_true(),
            &already,
            answer,
        )?;
        let commission = match decision {
            Decision::Validate => Some("commission_deducted"),
            Decision::Reject => Some("commission_released"),
            Decision::Convert | Decision::Lose => None,
        };
        if let Some(field) = commission {
            agree(
                field,
                &answer.json[field].centimes(),
                &self.leads[lead].commission,
                answer,
            )?;
        }
        if !already {
            match after {
                State::Validated => self.capture(lead),
                State::Rejected => self.release(lead, after),
                _ => self.lead(lead).state = after,
            }
        }
        let known = self.leads[lead].state.name();
        agree("state", &answer.json["lead"]["status"].text(), &known, answer)
    }

    fn transition(&self, lead: &str, decision: Decision) -> Result<(State, bool), Refusal> {
        use Decision::{Convert, Lose, Reject, Validate};
        use State::{Converted, Lost, Pending, Rejected, Validated};
        match (self.leads[lead].state, decision) {
            (Pending, Validate) => Ok((Validated, false)),
            (Pending, Reject) => Ok((Rejected, false)),
            (Validated, Convert) => Ok((Converted, false)),
            (Validated, Lose) => Ok((Lost, false)),
            (state @ Validated, Validate) | (state @ Rejected, Reject) => Ok((state, true)),
            (state @ Converted, Convert) | (state @ Lost, Lose) => Ok((state, true)),
            (Pending, Convert | Lose) => Err((409, "lead_not_validated")),
            _ => Err((409, "lead_already_decided")),
        }
    }

    pub fn lead(&mut self, id: &str) -> &mut Lead {
        self.leads.get_mut(id).expect("a lead of the model")
    }

    fn capture(&mut self, lead: &str) {
        let Lead {
            commission, deposit, ..
        } = self.leads[lead];
        self.lead(lead).state = State::Validated;
        self.deposits[deposit].current -= commission;
        self.deposits[deposit].reserved -= commission;
    }

    fn release(&mut self, lead: &str, after: State) {
        let Lead {
            commission, deposit, ..
        } = self.leads[lead];
        self.lead(lead).state = after;
        self.deposits[deposit].reserved -= commission;
        self.see(deposit, false, false);
    }

    /// A deposit was moved: the campaigns that no other can pay for pause with its end, and resume with its money.
    /// `enough` had come before what is owed was paid of it.
    pub fn see(&mut self, deposit: usize, credited: bool, enough: bool) {
        let found = &mut self.deposits[deposit];
        let (before, available) = (found.drained, found.available());
        found.drained = available == 0 || (before && !enough && !found.has_more_than_a_tenth());
        let (drained, moves) = (found.drained, credited || found.drained != before);
        let found = &self.deposits[deposit];
        let concerned = (0..CAMPAIGNS).filter(|campaign| moves && found.is_for(*campaign));
        let concerned: Vec<usize> = concerned.collect();
        for campaign in concerned {
            let terms = TERMS[campaign];
            let largest = half_up(terms.threshold - 1, terms.rate).max(terms.fixed);
            let can_pay =
                |(n, other): (usize, &Deposit)| n != deposit && other.serves(campaign) && other.available() >= largest;
            if drained {
                let others_pay = self.deposits.iter().enumerate().any(can_pay);
                self.dry[campaign] |= !self.paused[campaign] && !others_pay;
            } else if self.deposits[deposit].serves(campaign) {
                self.dry[campaign] = false;
            }
        }
    }

    /// Time is over for every pending lead.
    pub fn expire(&mut self) {
        let pending = self.leads.iter().filter(|(_, lead)| lead.state == State::Pending);
        let pending: Vec<String> = pending.map(|(id, _)| id.clone()).collect();
        for lead in &pending {
            let Lead { campaign, who, .. } = self.leads[lead];
            match TERMS[campaign].auto_validate && who == SIGNED {
                true => self.capture(lead),
                false => self.release(lead, State::Expired),
            }
        }
    }

    pub fn open(&mut self, own: bool, amount: i64, answer: &Answer) -> Result<(), String> {
        agree("status", &answer.status, &201, answer)?;
        let id = answer.json["deposit"]["id"].text().to_owned();
        self.deposits.push(Deposit {
            id,
            own,
            funded: false,
            current: 0,
            reserved: 0,
            reference: 200_000,
            suspended: false,
            drained: false,
        });
        self.open_payment(self.deposits.len() - 1, amount, &answer.json);
        Ok(())
    }

    pub fn recharge(&mut self, by: Decider, deposit: usize, amount: i64, answer: &Answer) -> Result<(), String> {
        match by {
            Decider::Influencer => refused(answer, (403, "forbidden")),
            Decider::AnotherMerchant => refused(answer, (404, "not_found")),
            // One that is suspended here is so by a chargeback: it may owe something.
            _ if !self.deposits[deposit].funded => refused(answer, (409, "deposit_not_rechargeable")),
            Decider::Merchant | Decider::Admin => {
                agree("status", &answer.status, &200, answer)?;
                self.open_payment(deposit, amount, &answer.json);
                Ok(())
            }
        }
    }

    fn open_payment(&mut self, deposit: usize, amount: i64, json: &Json) {
        let id = json["payment_id"].text().to_owned();
        self.payments.push(Payment {
            id,
            deposit,
            amount,
            paid: false,
        });
    }

    pub fn settle(&mut self, payment: usize, paid: bool, answer: &Answer) -> Result<(), String> {
        let Payment {
            deposit,
            amount,
            paid: before,
            ..
        } = self.payments[payment];
        if before && !paid {
            return refused(answer, (409, "payment_already_settled"));
        }
        agree("status", &answer.status, &200, answer)?;
        if paid && !before {
            self.payments[payment].paid = true;
            let credited = &mut self.deposits[deposit];
            credited.funded = true;
            credited.reference = (credited.current + amount).max(200_000);
            self.come_in(deposit, amount, true);
        }
        Ok(())
    }

    pub fn resume(&mut self, deposit: usize, answer: &Answer) -> Result<(), String> {
        if !self.deposits[deposit].funded {
            return refused(answer, (409, "deposit_not_paid"));
        }
        if self.owed(deposit) > 0 {
            return refused(answer, (409, "deposit_owes"));
        }
        agree("status", &answer.status, &200, answer)?;
        self.deposits[deposit].suspended = false;
        Ok(())
    }

    /// What those who bring leads have earned.
    pub fn earned(&self, who: usize) -> i64 {
        let captured = |lead: &Lead| matches!(lead.state, State::Validated | State::Converted | State::Lost);
        let earned = |lead: &&Lead| captured(lead) && !lead.refunded;
        self.leads
            .values()
            .filter(|lead| lead.who == who)
            .filter(earned)
            .map(|lead| lead.share)
            .sum::<i64>()
            + self.adjusted[who]
    }
}

impl State {
    pub fn name(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Validated => "validated",
            Self::Rejected => "rejected",
            Self::Converted => "converted",
            Self::Lost | Self::Expired => "lost",
        }
    }
}
