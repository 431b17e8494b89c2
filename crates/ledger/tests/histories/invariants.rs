//! What must hold after every step: what `leads audit` recomputes, recomputed from the rows.

use crate::tables::{CAMPAIGNS, INFLUENCERS, MOST_WAITING, Tables};
use domain::{
    Money, Total,
    alert::AlertLevel,
    deposit::{
        Balance, DEFAULT_ALERT_THRESHOLD, Deposit, DepositStatus, MIN_FIRST_DEPOSIT, MovementKind as Kind, SuspendedFor,
    },
    dispute::DisputeStatus,
    earning::EarningKind,
    ids::{DepositId, LeadId},
    lead::LeadState,
    payment::PaymentStatus,
    sale::SaleValue,
};
use ledger::{DayCounts, Entry, Offer};
use std::collections::{BTreeMap, HashMap};

/// Sums over the journal and the earnings, kept up entry by entry.
#[derive(Default)]
pub struct Sums {
    entries: usize,
    earnings: usize,
    journals: HashMap<DepositId, Journal>,
    by_kind: HashMap<Kind, i64>,
    /// What deposits owed before the step.
    owed: HashMap<DepositId, Money>,
    shared: i64,
}

/// The last row of a journal.
#[derive(Default, Clone, Copy)]
struct Journal {
    seq: i64,
    current: i64,
    reserved: i64,
}

impl Sums {
    /// Looks at everything after a step.
    pub fn check(&mut self, tables: &Tables) -> Result<(), String> {
        let new = &tables.journal[self.entries..];
        for (place, entry) in new.iter().enumerate() {
            self.add(entry)?;
            self.pays_first_what_is_owed(entry, &new[place + 1..])?;
        }
        self.entries = tables.journal.len();
        for earning in &tables.earnings[self.earnings..] {
            if earning.cause.kind() != EarningKind::Adjustment {
                self.shared += earning.amount.centimes();
            }
        }
        self.earnings = tables.earnings.len();
        let deposits = tables.deposits.values().flatten();
        for locked in deposits {
            let journal = self.journals.get(&locked.deposit.id).copied().unwrap_or_default();
            check_deposit(&locked.deposit, locked.seq, journal)?;
        }
        self.money_in_is_money_held_and_gone(tables)?;
        self.deductions_are_shared(tables)?;
        let deposits = tables.deposits.values().flatten();
        self.owed = deposits
            .map(|locked| (locked.deposit.id, locked.deposit.owed))
            .collect();
        reserved_and_owed(tables)
    }

    /// A credit of a movement is followed by what it pays of what was owed before.
    fn pays_first_what_is_owed(&self, entry: &Entry, following: &[Entry]) -> Result<(), String> {
        let came_in = entry.after.current() > entry.before.current();
        if !came_in || entry.cause.kind() == Kind::ChargebackReturned {
            return Ok(());
        }
        let owed = self.owed.get(&entry.deposit).copied().unwrap_or_default();
        let chargebacks = following.iter().filter(|entry| entry.cause.kind() == Kind::Chargeback);
        let paid: Total = chargebacks.map(|entry| entry.amount).sum();
        holds(paid == Total::from(owed.min(entry.after.available())), || {
            format!("of {owed} owed {paid} is paid after {entry:?}")
        })
    }

    /// Each row begins where the one before ended and moves what its kind moves.
    fn add(&mut self, entry: &Entry) -> Result<(), String> {
        let journal = self.journals.entry(entry.deposit).or_default();
        let before = (entry.before.current().centimes(), entry.before.reserved().centimes());
        let after = (entry.after.current().centimes(), entry.after.reserved().centimes());
        let amount = entry.amount.centimes();
        holds(
            (entry.seq, before) == (journal.seq + 1, (journal.current, journal.reserved)),
            || format!("the chain breaks at {entry:?}"),
        )?;
        let kind = entry.cause.kind();
        let moves = match kind {
            Kind::Initial | Kind::Recharge | Kind::Refund | Kind::WithdrawalReturned | Kind::ChargebackReturned => {
                (amount, 0)
            }
            Kind::Reservation => (0, amount),
            Kind::Release => (0, -amount),
            Kind::Deduction => (-amount, -amount),
            Kind::Withdrawal | Kind::Chargeback => (-amount, 0),
            Kind::Adjustment => (if after.0 < before.0 { -amount } else { amount }, 0),
        };
        holds(amount > 0 && (after.0 - before.0, after.1 - before.1) == moves, || {
            format!("it moves otherwise: {entry:?}")
        })?;
        *journal = Journal {
            seq: entry.seq,
            current: after.0,
            reserved: after.1,
        };
        let signed = if kind == Kind::Adjustment { moves.0 } else { amount };
        *self.by_kind.entry(kind).or_default() += signed;
        Ok(())
    }

    fn of(&self, kind: Kind) -> i64 {
        self.by_kind.get(&kind).copied().unwrap_or(0)
    }

    fn money_in_is_money_held_and_gone(&self, tables: &Tables) -> Result<(), String> {
        let confirmed = |status: &PaymentStatus| matches!(status, PaymentStatus::Confirmed { .. });
        let paid = tables.payments.values().filter(|payment| confirmed(&payment.status));
        let paid: Total = paid.map(|payment| payment.amount).sum();
        holds(
            tables.receipts.iter().all(|id| confirmed(&tables.payments[id].status)),
            || "a receipt for nothing".to_owned(),
        )?;
        let acknowledged: Total = tables.receipts.iter().map(|id| tables.payments[id].amount).sum();
        holds(paid == acknowledged, || {
            format!("{paid} paid, {acknowledged} acknowledged")
        })?;
        let held = tables.deposits.values().flatten();
        let held: Total = held.map(|locked| locked.deposit.balance.current()).sum();
        let gone = self.of(Kind::Deduction) - self.of(Kind::Refund) + self.of(Kind::Withdrawal)
            - self.of(Kind::WithdrawalReturned)
            + self.of(Kind::Chargeback)
            - self.of(Kind::ChargebackReturned)
            - self.of(Kind::Adjustment);
        holds(paid == held + Total::from(gone), || {
            format!("{paid} paid, {held} held, {gone} gone")
        })
    }

    fn deductions_are_shared(&self, tables: &Tables) -> Result<(), String> {
        let kept = tables.captures.iter().filter(|(_, capture)| capture.refund.is_none());
        let platform = kept.map(|(lead, _)| tables.leads[lead].split.platform).sum::<Total>();
        let spent = self.of(Kind::Deduction) - self.of(Kind::Refund);
        holds(Total::from(spent) == Total::from(self.shared) + platform, || {
            format!(
                "{spent} deducted, {} to influencers, {platform} to the platform",
                self.shared
            )
        })
    }
}

fn check_deposit(deposit: &Deposit, seq: i64, journal: Journal) -> Result<(), String> {
    let (current, reserved) = (deposit.balance.current(), deposit.balance.reserved());
    holds(
        (seq, current.centimes(), reserved.centimes()) == (journal.seq, journal.current, journal.reserved),
        || format!("not the last row of its journal: {deposit:?}"),
    )?;
    let nothing_left = deposit.balance.available().is_zero();
    let sound = match deposit.status {
        DepositStatus::Pending => seq == 0,
        DepositStatus::Active => !nothing_left,
        DepositStatus::Depleted => nothing_left,
        DepositStatus::Suspended(_) => seq > 0,
    };
    let may_owe = deposit.status == DepositStatus::Suspended(SuspendedFor::Chargeback);
    holds(sound && (deposit.owed.is_zero() || may_owe), || {
        format!("its status is wrong: {deposit:?}")
    })
}

/// What is reserved is for pending leads, and what is owed is for disputes.
fn reserved_and_owed(tables: &Tables) -> Result<(), String> {
    let mut reserved: HashMap<DepositId, Money> = HashMap::new();
    for (_, merchant) in CAMPAIGNS {
        let stranger = Offer {
            merchant,
            campaign: CAMPAIGNS[0].0,
            influencer: INFLUENCERS[0],
        };
        let waiting = tables.waiting(&stranger);
        holds(waiting <= i64::from(MOST_WAITING), || {
            format!("{waiting} leads of a stranger wait")
        })?;
    }
    for lead in tables.leads.values() {
        if lead.state == LeadState::Pending {
            let sum = reserved.entry(lead.deposit).or_default();
            *sum = sum.plus(lead.commission.amount).expect("a small sum");
        }
        let captured = tables.captures.contains_key(&lead.id);
        holds(captured == lead.captured_at.is_some(), || {
            format!("captured or not: {lead:?}")
        })?;
    }
    let mut owed: HashMap<DepositId, Money> = HashMap::new();
    for dispute in tables.disputes.values() {
        let sum = owed.entry(dispute.deposit).or_default();
        *sum = sum.plus(dispute.rest()).expect("a small sum");
    }
    for locked in tables.deposits.values().flatten() {
        let id = locked.deposit.id;
        let expected = (
            reserved.remove(&id).unwrap_or_default(),
            owed.remove(&id).unwrap_or_default(),
        );
        holds(
            (locked.deposit.balance.reserved(), locked.deposit.owed) == expected,
            || format!("it should reserve and owe {expected:?}: {:?}", locked.deposit),
        )?;
    }
    Ok(())
}

/// What is told of each deposit is what its journal says: the first fall to each level that is worse than any before in
/// its funding cycle, and the first fall to the threshold.
fn alerts_are_first_falls(tables: &Tables) -> Result<(), String> {
    struct Cycle {
        begun: i64,
        reference: Money,
        told: AlertLevel,
        low: bool,
    }
    let mut cycles: HashMap<DepositId, Cycle> = HashMap::new();
    let mut expected = Vec::new();
    for entry in &tables.journal {
        let cycle = cycles.entry(entry.deposit).or_insert(Cycle {
            begun: 0,
            reference: Money::ZERO,
            told: AlertLevel::Healthy,
            low: false,
        });
        let came_in = entry.after.current() > entry.before.current();
        let kind = entry.cause.kind();
        if came_in && matches!(kind, Kind::Initial | Kind::Recharge | Kind::Adjustment) {
            *cycle = Cycle {
                begun: entry.seq,
                reference: entry.after.current().max(MIN_FIRST_DEPOSIT),
                told: AlertLevel::Healthy,
                low: false,
            };
        }
        let level = |balance: Balance| AlertLevel::of(balance.available(), cycle.reference);
        let (before, after) = (level(entry.before), level(entry.after));
        if after > before && after > cycle.told {
            cycle.told = after;
            expected.push((entry.deposit, cycle.begun, entry.seq, after.name()));
        }
        let left = entry.after.available();
        if left < entry.before.available() && left <= DEFAULT_ALERT_THRESHOLD && !cycle.low {
            cycle.low = true;
            expected.push((entry.deposit, cycle.begun, entry.seq, "THRESHOLD"));
        }
    }
    let told = tables.alerts.iter();
    let told: Vec<_> = told
        .map(|(kind, alert)| (alert.deposit, alert.cycle, alert.seq, kind.name()))
        .collect();
    holds(told == expected, || format!("told {told:?} instead of {expected:?}"))
}

/// The counters of days equal a recount, and each captured lead has its entries; looked at once a history.
pub fn check_at_the_end(tables: &Tables) -> Result<(), String> {
    alerts_are_first_falls(tables)?;
    let mut recount: BTreeMap<_, DayCounts> = BTreeMap::new();
    for lead in tables.leads.values() {
        let day = recount
            .entry((lead.merchant, lead.campaign, lead.influencer, lead.day))
            .or_default();
        let (commission, captured) = (lead.commission.amount.centimes(), lead.captured_at.is_some());
        match &lead.state {
            LeadState::Pending => day.pending += 1,
            LeadState::Validated(_) => day.validated += 1,
            LeadState::Rejected(_) => day.rejected += 1,
            LeadState::Converted(_, sale) => {
                day.converted += 1;
                day.converted_value += sale.value.map_or(lead.value, SaleValue::amount).centimes();
            }
            LeadState::Lost(_) => {
                day.lost += 1;
                day.lost_commission += commission;
            }
            LeadState::Expired => day.expired += 1,
        }
        if let LeadState::Validated(Some(score)) | LeadState::Converted(Some(score), _) | LeadState::Lost(Some(score)) =
            lead.state
        {
            day.scored += 1;
            day.score_sum += i32::from(score.number());
        }
        if captured {
            day.captured += commission;
            day.influencer_share += lead.split.influencer.centimes();
        }
    }
    for (key, counted) in &tables.counts {
        let mut cohort = *counted;
        (
            cohort.validated_that_day,
            cohort.rejected_that_day,
            cohort.spent_that_day,
        ) = (0, 0, 0);
        let recounted = recount.remove(key).unwrap_or_default();
        holds(cohort == recounted, || {
            format!("counted {cohort:?}, recounted {recounted:?}")
        })?;
    }
    holds(recount.is_empty(), || format!("not counted: {recount:?}"))?;
    let spent: i64 = tables.counts.values().map(|day| day.spent_that_day).sum();
    let captured: i64 = tables.counts.values().map(|day| day.captured).sum();
    holds(spent == captured, || {
        format!("{spent} spent by day, {captured} captured")
    })?;
    tables.captures.iter().try_for_each(|(lead, capture)| {
        let named = |kind| {
            move |id: &LeadId| {
                tables
                    .earnings
                    .iter()
                    .any(|e| e.cause.kind() == kind && e.cause.lead() == Some(*id))
            }
        };
        let (commission, reversal) = (named(EarningKind::Commission)(lead), named(EarningKind::Reversal)(lead));
        holds(commission && reversal == capture.refund.is_some(), || {
            format!("lead {lead}: commission {commission}, reversal {reversal}, {capture:?}")
        })
    })?;
    let charged = |status| status != DisputeStatus::Won;
    let over = tables
        .disputes
        .values()
        .find(|dispute| charged(dispute.status) && dispute.taken > dispute.amount);
    holds(over.is_none(), || format!("more than the dispute: {over:?}"))
}

fn holds(truth: bool, otherwise: impl FnOnce() -> String) -> Result<(), String> {
    if truth { Ok(()) } else { Err(otherwise()) }
}
