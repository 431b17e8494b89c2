//! A command on a lead that exists: what it does to the lead, the deposit, the earning, the counters.

use super::{Book, Halt};
use crate::{
    StoreError,
    leads::record::LeadRecord,
    teller::{
        book::{Cause, counter_key},
        movement::{SettleLead, Settled},
        plan::{Decision, Earning, LeadChange, centimes},
    },
};
use domain::{
    Refusal,
    deposit::MovementKind,
    earning::payable_at,
    ids::UserId,
    lead::{DepositEffect, LeadCommand, LeadState, RejectionReason, Transition},
    quality::Score,
};
use std::sync::Arc;

impl Book<'_> {
    /// Carries out a command on a lead.
    pub(super) fn settle(&mut self, command: &SettleLead) -> Result<Settled, Halt> {
        // The facts are those of the whole batch: a lead may be there because its own merchant asked for it.
        let lead = self
            .facts
            .leads
            .get(&command.lead)
            .filter(|lead| lead.merchant == command.merchant);
        let before = LeadRecord::clone(lead.ok_or(Refusal::NotFound)?);
        if self.facts.done.contains(&command.decision.uuid()) {
            return Ok(Settled {
                lead: before,
                already_applied: false,
            });
        }
        let (state, effect) = match before.state.on(&command.command)? {
            Transition::AlreadyApplied => {
                return Ok(Settled {
                    lead: before,
                    already_applied: true,
                });
            }
            Transition::Applied(state, effect) => (state, effect),
        };
        self.move_money(command, &before, effect)?;
        let after = decided(before.clone(), state, command);
        self.count_transition(&before, &after, command);
        if effect == DepositEffect::Capture {
            self.plan.earnings.push(earning(&after, command));
        }
        self.change_lead(command.lead, lead_change(&before, &after, command));
        self.plan.decisions.push(decision(&before, &after, command));
        self.plan.news.push(command.merchant);
        self.facts.leads.insert(command.lead, Arc::new(after.clone()));
        Ok(Settled {
            lead: after,
            already_applied: false,
        })
    }

    fn move_money(&mut self, command: &SettleLead, lead: &LeadRecord, effect: DepositEffect) -> Result<(), StoreError> {
        let amount = lead.commission.amount;
        let kind = match effect {
            DepositEffect::Nothing => return Ok(()),
            DepositEffect::Capture => MovementKind::Deduction,
            DepositEffect::Release => MovementKind::Release,
        };
        let cause = Cause {
            kind,
            amount,
            lead: Some(lead.id),
            payment: None,
            by: command.by,
            reason: None,
            at: command.at,
        };
        self.post(lead.merchant, lead.deposit, cause, |deposit| {
            let balance = match effect {
                DepositEffect::Capture => deposit.balance.capture(amount),
                _ => deposit.balance.release(amount),
            }?;
            deposit.settle(balance);
            Some(())
        })
    }

    /// The lead changes its place among those created on its day; the day itself counts a decision.
    fn count_transition(&mut self, before: &LeadRecord, after: &LeadRecord, command: &SettleLead) {
        let key = |day| counter_key(after.merchant, after.campaign, after.influencer, day);
        let commission = after.commission.amount.centimes();
        self.count(key(after.day), |day| match &after.state {
            LeadState::Pending => {}
            LeadState::Validated(score) => {
                day.pending -= 1;
                day.validated += 1;
                day.captured += commission;
                day.influencer_share += after.split.influencer.centimes();
                day.scored += i32::from(score.is_some());
                day.score_sum += score.map_or(0, |score| i32::from(score.number()));
            }
            LeadState::Rejected(_) => {
                day.pending -= 1;
                day.rejected += 1;
            }
            LeadState::Expired => {
                day.pending -= 1;
                day.expired += 1;
            }
            LeadState::Converted(_) => {
                day.validated -= 1;
                day.converted += 1;
                day.converted_value += after.conversion_value.unwrap_or(after.value).centimes();
            }
            LeadState::Lost(_) => {
                day.validated -= 1;
                day.lost += 1;
                day.lost_commission += commission;
            }
        });
        if before.state != LeadState::Pending {
            return;
        }
        self.count(key(command.day), |day| match after.state {
            LeadState::Validated(_) => {
                day.validated_that_day += 1;
                day.spent_that_day += commission;
            }
            LeadState::Rejected(_) => day.rejected_that_day += 1,
            _ => {}
        });
    }
}

fn decided(lead: LeadRecord, state: LeadState, command: &SettleLead) -> LeadRecord {
    let was_pending = lead.state == LeadState::Pending;
    let mut after = LeadRecord { state, ..lead };
    if was_pending {
        after.decided_at = Some(command.at);
    } else {
        after.closed_at = Some(command.at);
    }
    if matches!(after.state, LeadState::Validated(_)) {
        after.captured_at = Some(command.at);
    }
    match &command.command {
        LeadCommand::Validate { feedback, .. } => after.feedback = feedback.as_ref().map(ToString::to_string),
        LeadCommand::Reject { reason, details } => {
            after.rejection_details = match reason {
                RejectionReason::Other(words) => Some(words.to_string()),
                _ => details.as_ref().map(ToString::to_string),
            };
        }
        LeadCommand::Convert { value } => after.conversion_value = *value,
        LeadCommand::Lose { reason } => after.lost_reason = reason.as_ref().map(ToString::to_string),
        LeadCommand::Expire => {}
    }
    after
}

fn score(state: &LeadState) -> Option<i16> {
    match state {
        LeadState::Validated(score) => score.map(Score::number).map(i16::from),
        _ => None,
    }
}

fn rejection(state: &LeadState) -> Option<&'static str> {
    match state {
        LeadState::Rejected(reason) => Some(reason.name()),
        _ => None,
    }
}

fn lead_change(before: &LeadRecord, after: &LeadRecord, command: &SettleLead) -> LeadChange {
    LeadChange {
        merchant_id: after.merchant.uuid(),
        id: after.id.uuid(),
        status_before: before.state.name(),
        status: after.state.name(),
        quality_score: score(&after.state),
        feedback: after.feedback.clone(),
        rejection_reason: rejection(&after.state),
        rejection_details: after.rejection_details.clone(),
        lost_reason: after.lost_reason.clone(),
        conversion_value: centimes(after.conversion_value),
        decided_at: after.decided_at.unwrap_or(command.at),
        captured_at: after.captured_at,
        expired_at: (after.state == LeadState::Expired).then_some(command.at),
        closed_at: after.closed_at,
        at: command.at,
    }
}

fn decision(before: &LeadRecord, after: &LeadRecord, command: &SettleLead) -> Decision {
    Decision {
        merchant_id: after.merchant.uuid(),
        lead_id: after.id.uuid(),
        id: command.decision.uuid(),
        influencer_id: after.influencer.uuid(),
        decided_by: command.by.map(UserId::uuid),
        from_status: before.state.name(),
        to_status: after.state.name(),
        quality_score: score(&after.state),
        feedback: after
            .feedback
            .clone()
            .filter(|_| matches!(after.state, LeadState::Validated(_))),
        reason: rejection(&after.state)
            .map(str::to_owned)
            .or_else(|| after.lost_reason.clone()),
        details: after.rejection_details.clone(),
        conversion_value: centimes(after.conversion_value),
        created_at: command.at,
        day: command.day,
    }
}

fn earning(lead: &LeadRecord, command: &SettleLead) -> Earning {
    Earning {
        merchant_id: lead.merchant.uuid(),
        lead_id: lead.id.uuid(),
        id: crate::ids::new_id(command.at),
        influencer_id: lead.influencer.uuid(),
        amount: lead.split.influencer.centimes(),
        payable_at: payable_at(command.at, lead.payment_delay_days),
        created_at: command.at,
    }
}
