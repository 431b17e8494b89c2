//! What a batch writes, as the rows that its statements take.

use super::row_types::{Rows, rows};
use domain::{
    Money,
    alert::AlertKind,
    commission::CommissionKind,
    counters::{Amount, Change, Number},
    deposit::SuspendedFor,
    ids::{DisputeId, EarningId, LeadId, MerchantId, PaymentId, RefundId, TransactionId, UserId},
    lead::LeadState,
    payment::PaymentStatus,
    quality::Score,
};
use jiff::{Timestamp, civil::Date};
use ledger::{Alert, CountKey, DayCounts, LockedDeposit, Writes};
use uuid::Uuid;

rows! {
    /// A lead to insert.
    NewLead<'a> {
        merchant_id: Uuid, id: Uuid, campaign_id: Uuid, influencer_id: Uuid, deposit_id: Uuid,
        customer_name: &'a str, customer_email: Option<&'a str>, customer_phone: Option<&'a str>,
        customer_company: Option<&'a str>, customer_notes: Option<&'a str>, estimated_value: i64,
        source: &'static str, commission_amount: i64, commission_type: &'static str,
        commission_rate: Option<i32>, influencer_percentage: i32, influencer_commission: i64,
        platform_commission: i64, payment_delay_days: i32, auto_validate: bool, created_by: Uuid, created_at: Timestamp,
        day: Date, expires_at: Timestamp, sought: &'a str,
    }
}

rows! {
    /// A key that makes the repetition of a new lead harmless.
    NewKey<'a> {
        merchant_id: Uuid, user_id: Uuid, key: &'a str, request_hash: &'a [u8], lead_id: Uuid, created_at: Timestamp,
        merchant_name: &'a str, campaign_name: &'a str, influencer_name: &'a str,
    }
}

rows! {
    /// A lead to change; a value that is absent stays.
    LeadChange<'a> {
        merchant_id: Uuid, id: Uuid, status_before: &'static str, status: &'static str,
        quality_score: Option<i16>, feedback: Option<&'a str>, rejection_reason: Option<&'a str>,
        rejection_details: Option<&'a str>, lost_reason: Option<&'a str>, conversion_value: Option<i64>,
        decided_at: Timestamp, captured_at: Option<Timestamp>, expired_at: Option<Timestamp>,
        closed_at: Option<Timestamp>, conversion_corrected_at: Option<Timestamp>, at: Timestamp,
    }
}

rows! {
    /// A row of the history of leads.
    Decision<'a> {
        merchant_id: Uuid, lead_id: Uuid, id: Uuid, influencer_id: Uuid, decided_by: Option<Uuid>,
        from_status: &'static str, to_status: &'static str, quality_score: Option<i16>,
        feedback: Option<&'a str>, reason: Option<&'a str>, details: Option<&'a str>,
        conversion_value: Option<i64>, created_at: Timestamp, day: Date,
    }
}

rows! {
    /// Balances to set, for a deposit that is as it was known.
    DepositChange {
        merchant_id: Uuid, id: Uuid, seq_before: i64, status_before: &'static str, terms_version: i64, seq: i64,
        current_balance: i64, reserved_amount: i64, reference_amount: i64, owed: i64,
        status: &'static str, suspended_for: Option<&'static str>, credited_at: Option<Timestamp>, cycle: i64,
        told: &'static str, threshold_told: bool, drained: bool, at: Timestamp,
    }
}

rows! {
    /// What a merchant is to be told.
    NewAlert {
        merchant_id: Uuid, deposit_id: Uuid, cycle: i64, kind: &'static str, seq: i64, available: i64, reference: i64,
        threshold: i64, created_at: Timestamp,
    }
}

rows! {
    /// A row of the journal.
    Entry<'a> {
        merchant_id: Uuid, id: Uuid, deposit_id: Uuid, seq: i64, transaction_type: &'static str, amount: i64,
        balance_before: i64, balance_after: i64, reserved_before: i64, reserved_after: i64,
        lead_id: Option<Uuid>, payment_id: Option<Uuid>, refund_id: Option<Uuid>, dispute_id: Option<Uuid>,
        reverses: Option<Uuid>, made_by: Option<Uuid>, reference: Option<&'a str>, reason: Option<&'a str>,
        created_at: Timestamp,
    }
}

rows! {
    /// What an influencer earned.
    Earning<'a> {
        merchant_id: Uuid, id: Uuid, influencer_id: Uuid, kind: &'static str, lead_id: Option<Uuid>,
        reverses: Option<Uuid>, amount: i64, payable_at: Timestamp, made_by: Option<Uuid>, reason: Option<&'a str>,
        created_at: Timestamp,
    }
}

rows! {
    /// A refund to change.
    RefundChange {
        merchant_id: Uuid, id: Uuid, status_before: &'static str, status: &'static str, at: Timestamp,
    }
}

rows! {
    /// A dispute to change.
    DisputeChange {
        merchant_id: Uuid, id: Uuid, status_before: &'static str, status: &'static str,
        charged_at: Option<Timestamp>, at: Timestamp,
    }
}

rows! {
    /// A payment to settle.
    PaymentChange<'a> {
        merchant_id: Uuid, id: Uuid, status: &'static str, reference: Option<&'a str>,
        failure_reason: Option<&'a str>, at: Timestamp,
    }
}

/// Payments to acknowledge, a column each.
pub(super) struct NewReceipts {
    pub(super) merchants: Vec<Uuid>,
    pub(super) payments: Vec<Uuid>,
    pub(super) years: Vec<i32>,
    pub(super) seconds: Vec<i32>,
}

impl NewReceipts {
    fn of(receipts: &[ledger::NewReceipt]) -> Self {
        Self {
            merchants: receipts.iter().map(|receipt| receipt.merchant.uuid()).collect(),
            payments: receipts.iter().map(|receipt| receipt.payment.uuid()).collect(),
            years: receipts.iter().map(|receipt| receipt.year.into()).collect(),
            seconds: receipts.iter().map(|receipt| receipt.offset.seconds()).collect(),
        }
    }
}

/// The rows of a batch, for one statement each.
pub(super) struct BatchRows<'a> {
    pub(super) leads: Rows<NewLead<'a>>,
    pub(super) keys: Rows<NewKey<'a>>,
    pub(super) lead_changes: Rows<LeadChange<'a>>,
    pub(super) decisions: Rows<Decision<'a>>,
    pub(super) deposits: Rows<DepositChange>,
    pub(super) entries: Rows<Entry<'a>>,
    pub(super) alerts: Rows<NewAlert>,
    pub(super) earnings: Rows<Earning<'a>>,
    pub(super) payments: Rows<PaymentChange<'a>>,
    pub(super) receipts: NewReceipts,
    pub(super) refunds: Rows<RefundChange>,
    pub(super) disputes: Rows<DisputeChange>,
    pub(super) counts: Rows<Count>,
}

impl<'a> BatchRows<'a> {
    pub(super) fn of(writes: &'a Writes<'_>) -> Self {
        let deposits = writes.deposits.iter();
        let deposits = deposits.flat_map(|(merchant, deposits)| deposits.iter().map(|locked| (*merchant, locked)));
        Self {
            leads: writes.leads.iter().map(new_lead).collect(),
            keys: writes.keys.iter().map(new_key).collect(),
            lead_changes: writes.lead_changes.values().map(lead_change).collect(),
            decisions: writes.decisions.iter().map(decision).collect(),
            deposits: deposits
                .filter(|(_, locked)| locked.is_changed())
                .map(|(merchant, locked)| deposit_change(merchant, locked, writes.at))
                .collect(),
            entries: writes.entries.iter().map(entry).collect(),
            alerts: writes.alerts.iter().map(new_alert).collect(),
            earnings: writes.earnings.iter().map(earning).collect(),
            payments: writes.payments.iter().map(payment_change).collect(),
            receipts: NewReceipts::of(&writes.receipts),
            refunds: writes.refunds.iter().map(refund_change).collect(),
            disputes: writes.disputes.iter().map(dispute_change).collect(),
            counts: writes.counts.iter().map(|(key, counts)| count(*key, *counts)).collect(),
        }
    }
}

fn new_lead(new: &ledger::NewLead) -> NewLead<'_> {
    let lead = &new.lead;
    let customer = &lead.customer;
    NewLead {
        merchant_id: lead.merchant.uuid(),
        id: lead.id.uuid(),
        campaign_id: lead.campaign.uuid(),
        influencer_id: lead.influencer.uuid(),
        deposit_id: lead.deposit.uuid(),
        customer_name: &customer.name,
        customer_email: customer.email.as_deref(),
        customer_phone: customer.phone.as_deref(),
        customer_company: customer.company.as_deref(),
        customer_notes: customer.notes.as_deref(),
        estimated_value: lead.value.centimes(),
        source: lead.source.name(),
        commission_amount: lead.commission.amount.centimes(),
        commission_type: lead.commission.kind.name(),
        commission_rate: match lead.commission.kind {
            CommissionKind::Percentage(rate) => Some(rate.basis_points()),
            CommissionKind::Fixed => None,
        },
        influencer_percentage: lead.split.rate.basis_points(),
        influencer_commission: lead.split.influencer.centimes(),
        platform_commission: lead.split.platform.centimes(),
        payment_delay_days: lead.payment_delay_days.into(),
        auto_validate: lead.auto_validate,
        created_by: new.by.uuid(),
        created_at: lead.created_at,
        day: lead.day,
        expires_at: lead.expires_at,
        sought: &new.sought,
    }
}

fn new_key<'a>(new: &'a ledger::NewKey<'_>) -> NewKey<'a> {
    NewKey {
        merchant_id: new.merchant.uuid(),
        user_id: new.user.uuid(),
        key: &new.key.key,
        request_hash: &new.key.request_hash,
        lead_id: new.lead.id.uuid(),
        created_at: new.at,
        merchant_name: &new.lead.merchant_name,
        campaign_name: &new.lead.campaign_name,
        influencer_name: &new.lead.influencer_name,
    }
}

fn lead_change(change: &ledger::LeadChange) -> LeadChange<'_> {
    let lead = &change.lead;
    LeadChange {
        merchant_id: lead.merchant.uuid(),
        id: lead.id.uuid(),
        status_before: change.status_before,
        status: lead.state.name(),
        quality_score: score(&lead.state),
        feedback: lead.feedback.as_deref(),
        rejection_reason: rejection(&lead.state),
        rejection_details: lead.rejection_details.as_deref(),
        lost_reason: lead.lost_reason.as_deref(),
        conversion_value: lead.sale_value().map(Money::centimes),
        decided_at: lead.decided_at.unwrap_or(change.at),
        captured_at: lead.captured_at,
        expired_at: lead.decided_at.filter(|_| lead.state == LeadState::Expired),
        closed_at: lead.closed_at,
        conversion_corrected_at: lead.corrected_at,
        at: change.at,
    }
}

fn decision(decision: &ledger::Decision) -> Decision<'_> {
    let lead = &decision.lead;
    let validated = matches!(lead.state, LeadState::Validated(_));
    Decision {
        merchant_id: lead.merchant.uuid(),
        lead_id: lead.id.uuid(),
        id: decision.id.uuid(),
        influencer_id: lead.influencer.uuid(),
        decided_by: decision.by.map(UserId::uuid),
        from_status: decision.status_before,
        to_status: lead.state.name(),
        quality_score: score(&lead.state).filter(|_| validated),
        feedback: lead.feedback.as_deref().filter(|_| validated),
        reason: rejection(&lead.state).or(lead.lost_reason.as_deref()),
        details: lead.rejection_details.as_deref(),
        conversion_value: lead.sale_value().map(Money::centimes),
        created_at: decision.at,
        day: decision.day,
    }
}

fn score(state: &LeadState) -> Option<i16> {
    match state {
        LeadState::Validated(score) | LeadState::Converted(score, _) | LeadState::Lost(score) => {
            score.map(Score::number).map(i16::from)
        }
        LeadState::Pending | LeadState::Rejected(_) | LeadState::Expired => None,
    }
}

fn rejection(state: &LeadState) -> Option<&'static str> {
    match state {
        LeadState::Rejected(reason) => Some(reason.name()),
        _ => None,
    }
}

fn deposit_change(merchant: MerchantId, locked: &LockedDeposit, at: Timestamp) -> DepositChange {
    let deposit = &locked.deposit;
    DepositChange {
        merchant_id: merchant.uuid(),
        id: deposit.id.uuid(),
        seq_before: locked.seq_before,
        status_before: locked.status_before.name(),
        terms_version: locked.terms_version.0,
        seq: locked.seq,
        current_balance: deposit.balance.current().centimes(),
        reserved_amount: deposit.balance.reserved().centimes(),
        reference_amount: deposit.reference.centimes(),
        owed: deposit.owed.centimes(),
        status: deposit.status.name(),
        suspended_for: deposit.status.suspended_for().map(SuspendedFor::name),
        credited_at: locked.credited_at,
        cycle: locked.watch.cycle,
        told: locked.watch.told.name(),
        threshold_told: locked.watch.threshold_told,
        drained: locked.watch.drained,
        at,
    }
}

fn entry(entry: &ledger::Entry) -> Entry<'_> {
    Entry {
        merchant_id: entry.merchant.uuid(),
        id: entry.id.uuid(),
        deposit_id: entry.deposit.uuid(),
        seq: entry.seq,
        transaction_type: entry.cause.kind().name(),
        amount: entry.amount.centimes(),
        balance_before: entry.before.current().centimes(),
        balance_after: entry.after.current().centimes(),
        reserved_before: entry.before.reserved().centimes(),
        reserved_after: entry.after.reserved().centimes(),
        lead_id: entry.cause.lead().map(LeadId::uuid),
        payment_id: entry.cause.payment().map(PaymentId::uuid),
        refund_id: entry.cause.refund().map(RefundId::uuid),
        dispute_id: entry.cause.dispute().map(DisputeId::uuid),
        reverses: entry.cause.reverses().map(TransactionId::uuid),
        made_by: entry.by.map(UserId::uuid),
        reference: entry.cause.reference().map(|reference| reference.as_str()),
        reason: entry.reason.as_ref().map(|reason| reason.as_str()),
        created_at: entry.at,
    }
}

fn new_alert((kind, alert): &(AlertKind, Alert)) -> NewAlert {
    NewAlert {
        merchant_id: alert.merchant.uuid(),
        deposit_id: alert.deposit.uuid(),
        cycle: alert.cycle,
        kind: kind.name(),
        seq: alert.seq,
        available: alert.available.centimes(),
        reference: alert.reference.centimes(),
        threshold: alert.threshold.centimes(),
        created_at: alert.at,
    }
}

fn earning(earning: &ledger::EarningEntry) -> Earning<'_> {
    Earning {
        merchant_id: earning.merchant.uuid(),
        id: earning.id.uuid(),
        influencer_id: earning.influencer.uuid(),
        kind: earning.cause.kind().name(),
        lead_id: earning.cause.lead().map(LeadId::uuid),
        reverses: earning.cause.reverses().map(EarningId::uuid),
        amount: earning.amount.centimes(),
        payable_at: earning.payable_at,
        made_by: earning.by.map(UserId::uuid),
        reason: earning.cause.reason().map(|reason| reason.as_str()),
        created_at: earning.at,
    }
}

fn refund_change((id, change): (&RefundId, &ledger::RefundChange)) -> RefundChange {
    RefundChange {
        merchant_id: change.merchant.uuid(),
        id: id.uuid(),
        status_before: change.status_before.name(),
        status: change.status.name(),
        at: change.at,
    }
}

fn dispute_change((id, change): (&DisputeId, &ledger::DisputeChange)) -> DisputeChange {
    DisputeChange {
        merchant_id: change.merchant.uuid(),
        id: id.uuid(),
        status_before: change.status_before.name(),
        status: change.status.name(),
        charged_at: change.charged_at,
        at: change.at,
    }
}

fn payment_change<'a>((id, change): (&PaymentId, &'a ledger::PaymentChange)) -> PaymentChange<'a> {
    let (reference, failure_reason) = match &change.status {
        PaymentStatus::Pending | PaymentStatus::Expired { .. } => (None, None),
        PaymentStatus::Confirmed { reference, .. } => (Some(reference.as_str()), None),
        PaymentStatus::Failed { reason, .. } => (None, Some(reason.as_str())),
    };
    PaymentChange {
        merchant_id: change.merchant.uuid(),
        id: id.uuid(),
        status: change.status.name(),
        reference,
        failure_reason,
        at: change.at,
    }
}

macro_rules! count_rows {
    ($($(#[$of:meta])* $group:ident { $($(#[$what:meta])* $name:ident: $kind:ident = $recount:literal;)+ })+) => {
        rows! {
            /// Differences of the counters of a day.
            Count {
                merchant_id: Uuid, campaign_id: Uuid, influencer_id: Uuid, day: Date, $($($name: Change<$kind>,)+)+
            }
        }

        fn count((merchant, campaign, influencer, day): CountKey, counts: DayCounts) -> Count {
            Count {
                merchant_id: merchant.uuid(),
                campaign_id: campaign.uuid(),
                influencer_id: influencer.uuid(),
                day,
                $($($name: counts.$name,)+)+
            }
        }
    };
}
domain::counters!(count_rows);
