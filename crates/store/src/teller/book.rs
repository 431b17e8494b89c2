//! The state of a batch while it is decided: facts that change, and what follows for the rows.

use super::{
    facts::{Deposits, Facts, LockedDeposit, TermsInForce},
    plan::{CounterDelta, CounterKey, DepositChange, Entry, LeadChange, PaymentChange, Plan},
};
use crate::{StoreError, ids::new_id};
use domain::{
    Money,
    deposit::{Balance, Deposit, MovementKind, SuspendedFor},
    ids::{CampaignId, DepositId, InfluencerId, LeadId, MerchantId, PaymentId, UserId},
    terms::Terms,
};
use jiff::{Timestamp, civil::Date};
use std::collections::BTreeMap;

/// Facts and plan of a batch.
pub(super) struct Book<'a> {
    pub(super) facts: Facts<'a>,
    pub(super) plan: Plan<'a>,
    pub(super) lead_changes: BTreeMap<LeadId, LeadChange>,
    /// A later outcome of a payment replaces an earlier one of the same batch.
    pub(super) payment_changes: BTreeMap<PaymentId, PaymentChange>,
}

/// Why a movement of the journal is made.
pub(super) struct Cause {
    pub(super) kind: MovementKind,
    pub(super) amount: Money,
    pub(super) lead: Option<LeadId>,
    pub(super) payment: Option<PaymentId>,
    pub(super) by: Option<UserId>,
    pub(super) reason: Option<String>,
    pub(super) at: Timestamp,
}

impl<'a> Book<'a> {
    pub(super) fn new(facts: Facts<'a>) -> Self {
        Self {
            facts,
            plan: Plan::default(),
            lead_changes: BTreeMap::new(),
            payment_changes: BTreeMap::new(),
        }
    }

    /// What is in force for an influencer on a campaign; nothing is kept of who has no agreement and no block.
    pub(super) fn terms(&self, campaign: CampaignId, influencer: InfluencerId) -> TermsInForce {
        let known = self.facts.terms.get(&(campaign, influencer));
        known.copied().unwrap_or(Ok(Terms::DEFAULT))
    }

    /// Changes a deposit and writes the row of the journal that says so.
    pub(super) fn post(
        &mut self,
        merchant: MerchantId,
        id: DepositId,
        cause: Cause,
        change: impl FnOnce(&mut Deposit) -> Option<()>,
    ) -> Result<(), StoreError> {
        let deposits = self
            .facts
            .deposits
            .get_mut(&merchant)
            .map_or(&mut [][..], Vec::as_mut_slice);
        let locked = deposits
            .iter_mut()
            .find(|locked| locked.deposit.id == id)
            .ok_or(StoreError::Corrupt("a movement on a deposit that is not there"))?;
        let before = locked.deposit.balance;
        change(&mut locked.deposit).ok_or(StoreError::Corrupt("a balance that a settled movement breaks"))?;
        locked.seq += 1;
        if matches!(cause.kind, MovementKind::Initial | MovementKind::Recharge) {
            locked.credited_at = Some(cause.at);
        }
        self.plan.entries.push(entry(merchant, locked, before, cause));
        Ok(())
    }

    /// Adds to the counters of a day.
    pub(super) fn count(&mut self, key: CounterKey, add: impl FnOnce(&mut CounterDelta)) {
        add(self.plan.counters.entry(key).or_default());
    }

    /// Merges a change of a lead with what the batch changed before.
    pub(super) fn change_lead(&mut self, lead: LeadId, change: LeadChange) {
        let Some(earlier) = self.lead_changes.get_mut(&lead) else {
            self.lead_changes.insert(lead, change);
            return;
        };
        let first = earlier.status_before;
        let decided_at = earlier.decided_at;
        *earlier = LeadChange {
            status_before: first,
            decided_at,
            quality_score: change.quality_score.or(earlier.quality_score),
            feedback: change.feedback.or_else(|| earlier.feedback.take()),
            ..change
        };
    }

    /// The plan, with the last balance of every deposit that moved; and the deposits as they will be.
    pub(super) fn finish(mut self, at: Timestamp) -> (Plan<'a>, Deposits) {
        for change in std::mem::take(&mut self.lead_changes).into_values() {
            self.plan.lead_changes.push(change);
        }
        for change in std::mem::take(&mut self.payment_changes).into_values() {
            self.plan.payments.push(change);
        }
        for (merchant, deposits) in &self.facts.deposits {
            for moved in deposits.iter().filter(|deposit| deposit.seq != deposit.seq_before) {
                self.plan.deposits.push(deposit_change(*merchant, moved, at));
            }
        }
        self.plan.at = at;
        self.plan.news.sort_unstable();
        self.plan.news.dedup();
        (self.plan, self.facts.deposits)
    }
}

/// The counters of a lead's day.
pub(super) fn counter_key(
    merchant: MerchantId,
    campaign: CampaignId,
    influencer: InfluencerId,
    day: Date,
) -> CounterKey {
    (merchant, campaign, influencer, day)
}

fn entry(merchant: MerchantId, locked: &LockedDeposit, before: Balance, cause: Cause) -> Entry {
    let after = locked.deposit.balance;
    Entry {
        merchant_id: merchant.uuid(),
        id: new_id(cause.at),
        deposit_id: locked.deposit.id.uuid(),
        seq: locked.seq,
        transaction_type: cause.kind.name(),
        amount: cause.amount.centimes(),
        balance_before: before.current().centimes(),
        balance_after: after.current().centimes(),
        reserved_before: before.reserved().centimes(),
        reserved_after: after.reserved().centimes(),
        lead_id: cause.lead.map(LeadId::uuid),
        payment_id: cause.payment.map(PaymentId::uuid),
        made_by: cause.by.map(UserId::uuid),
        reason: cause.reason,
        created_at: cause.at,
    }
}

fn deposit_change(merchant: MerchantId, locked: &LockedDeposit, at: Timestamp) -> DepositChange {
    DepositChange {
        merchant_id: merchant.uuid(),
        id: locked.deposit.id.uuid(),
        seq_before: locked.seq_before,
        status_before: locked.status_before.name(),
        terms_version: locked.terms_version.0,
        seq: locked.seq,
        current_balance: locked.deposit.balance.current().centimes(),
        reserved_amount: locked.deposit.balance.reserved().centimes(),
        reference_amount: locked.deposit.reference.centimes(),
        owed: locked.deposit.owed.centimes(),
        status: locked.deposit.status.name(),
        suspended_for: locked.deposit.status.suspended_for().map(SuspendedFor::name),
        credited_at: locked.credited_at,
        at,
    }
}
