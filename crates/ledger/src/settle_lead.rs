//! A command on a lead that exists: what it does to the lead, the deposit, the earning, the counters.

use crate::{
    Batch, Capture, Cause, Decision, EarningCause, EarningEntry, Halt, LeadChange, LeadRecord, Movement, Needs,
    post::{BROKEN, Posting},
};
use domain::{
    Refusal, SignedMoney,
    earning::payable_at,
    ids::{DecisionId, EarningId, LeadId, MerchantId, TransactionId, UserId},
    lead::{DepositEffect, LeadCommand, LeadState, RejectionReason, Transition},
};
use jiff::{Timestamp, civil::Date};
use std::sync::Arc;

/// Carries out a command on a lead.
#[derive(Debug, Clone)]
pub struct SettleLead {
    /// Whose lead.
    pub merchant: MerchantId,
    /// Which lead.
    pub lead: LeadId,
    /// What to do.
    pub command: LeadCommand,
    /// The id of the row of history.
    pub decision: DecisionId,
    /// Who decides; nobody when time decides.
    pub by: Option<UserId>,
    /// When.
    pub at: Timestamp,
    /// The day, where the product lives, that the decision counts for.
    pub day: Date,
}

/// The answer to [`SettleLead`].
#[derive(Debug, Clone)]
pub struct Settled {
    /// The lead as it is now.
    pub lead: Arc<LeadRecord>,
    /// Whether the command had been carried out before.
    pub already_applied: bool,
}

impl Movement for SettleLead {
    type Done = Settled;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn at(&self) -> Timestamp {
        self.at
    }

    fn needs<'a>(&'a self, needs: &mut Needs<'a>) {
        needs.leads.push((self.merchant, self.lead));
        needs.decisions.push((self.merchant, self.lead, self.decision));
    }

    fn decide<'a>(&'a self, batch: &mut Batch<'a>) -> Result<Settled, Halt> {
        self.settle(batch)
    }
}

impl SettleLead {
    pub(crate) fn settle(&self, batch: &mut Batch<'_>) -> Result<Settled, Halt> {
        let before = Arc::clone(batch.lead(self.merchant, self.lead)?);
        let unchanged = |already_applied| {
            Ok(Settled {
                lead: Arc::clone(&before),
                already_applied,
            })
        };
        if batch.facts.written.contains(&self.decision.uuid()) {
            return unchanged(false);
        }
        let (state, effect) = match before.state.on(&self.command)? {
            Transition::AlreadyApplied => return unchanged(true),
            Transition::Applied(state, effect) => (state, effect),
        };
        let lead = Arc::new(self.decided(&before, state, effect));
        self.move_money(batch, &lead, effect)?;
        batch.count(lead.count_key(lead.day), |day| day.moves(&before, &lead));
        if before.state == LeadState::Pending {
            batch.count(lead.count_key(self.day), |day| day.sees_decided(&lead));
        }
        self.note(batch, before.state.name(), &lead);
        Ok(Settled {
            lead,
            already_applied: false,
        })
    }

    /// The lead in its next state.
    fn decided(&self, before: &LeadRecord, state: LeadState, effect: DepositEffect) -> LeadRecord {
        let mut after = LeadRecord::clone(before);
        after.state = state;
        match before.state {
            LeadState::Pending => after.decided_at = Some(self.at),
            LeadState::Converted(..) => after.corrected_at = Some(self.at),
            _ => after.closed_at = Some(self.at),
        }
        if effect == DepositEffect::Capture {
            after.captured_at = Some(self.at);
        }
        match &self.command {
            LeadCommand::Validate { feedback, .. } => after.feedback = feedback.as_ref().map(ToString::to_string),
            LeadCommand::Reject { reason, details } => {
                after.rejection_details = match reason {
                    RejectionReason::Other(words) => Some(words.to_string()),
                    _ => details.as_ref().map(ToString::to_string),
                };
            }
            LeadCommand::Lose { reason } => after.lost_reason = reason.as_ref().map(ToString::to_string),
            LeadCommand::Convert { .. } | LeadCommand::Expire => {}
        }
        after
    }

    fn move_money(&self, batch: &mut Batch<'_>, lead: &LeadRecord, effect: DepositEffect) -> Result<(), Halt> {
        let amount = lead.commission.amount;
        let cause = match effect {
            DepositEffect::Nothing => return Ok(()),
            DepositEffect::Capture => Cause::Deduction(lead.id),
            DepositEffect::Release => Cause::Release(lead.id),
        };
        let posting = Posting {
            merchant: lead.merchant,
            deposit: lead.deposit,
            id: None,
            cause,
            by: self.by,
            reason: None,
            at: self.at,
        };
        let entry = batch.post(posting, |deposit| {
            let balance = match effect {
                DepositEffect::Capture => deposit.balance.capture(amount),
                DepositEffect::Release | DepositEffect::Nothing => deposit.balance.release(amount),
            };
            deposit.settle(balance.ok_or(BROKEN)?);
            Ok(())
        })?;
        if effect == DepositEffect::Capture {
            let deduction = entry.ok_or(Halt::Corrupt("a lead without a commission"))?;
            self.earn(batch, lead, deduction);
        }
        Ok(())
    }

    /// The influencer earns their share of a captured commission.
    fn earn(&self, batch: &mut Batch<'_>, lead: &LeadRecord, deduction: TransactionId) {
        let earning = EarningEntry {
            merchant: lead.merchant,
            id: EarningId::from_uuid(batch.new_id(self.at)),
            influencer: lead.influencer,
            cause: EarningCause::Commission(lead.id),
            amount: SignedMoney::from(lead.split.influencer),
            payable_at: payable_at(self.at, lead.payment_delay_days),
            by: self.by,
            at: self.at,
        };
        let capture = Capture {
            deduction,
            commission: earning.id,
            refund: None,
        };
        batch.facts.captures.insert(lead.id, capture);
        batch.writes.earnings.push(earning);
    }

    /// Writes the lead and its history, and lets later movements of the batch know it.
    fn note(&self, batch: &mut Batch<'_>, status_before: &'static str, lead: &Arc<LeadRecord>) {
        let change = LeadChange {
            // What an earlier movement of the batch changed is changed from there.
            status_before: batch
                .writes
                .lead_changes
                .get(&lead.id)
                .map_or(status_before, |earlier| earlier.status_before),
            lead: Arc::clone(lead),
            at: self.at,
        };
        batch.writes.lead_changes.insert(lead.id, change);
        batch.writes.decisions.push(Decision {
            id: self.decision,
            status_before,
            lead: Arc::clone(lead),
            by: self.by,
            at: self.at,
            day: self.day,
        });
        batch.writes.told_later.push(lead.merchant);
        batch.facts.leads.insert(lead.id, Arc::clone(lead));
    }
}

impl Batch<'_> {
    /// A lead of a merchant; one of another's may be there because its own merchant asked for it.
    pub(crate) fn lead(&self, merchant: MerchantId, lead: LeadId) -> Result<&Arc<LeadRecord>, Refusal> {
        let lead = self.facts.leads.get(&lead);
        lead.filter(|lead| lead.merchant == merchant).ok_or(Refusal::NotFound)
    }
}
