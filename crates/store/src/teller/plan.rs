//! What a batch will write.

use super::rows::{Rows, rows};
use domain::{
    Money,
    ids::{CampaignId, InfluencerId, MerchantId},
};
use jiff::{Timestamp, civil::Date};
use std::collections::BTreeMap;
use uuid::Uuid;

rows! {
    /// A lead to insert.
    NewLead<'a> {
        merchant_id: Uuid, id: Uuid, campaign_id: Uuid, influencer_id: Uuid, deposit_id: Uuid,
        customer_name: &'a str, customer_email: Option<&'a str>, customer_phone: Option<&'a str>,
        customer_company: Option<&'a str>, customer_notes: Option<&'a str>, estimated_value: i64,
        source: &'static str, commission_amount: i64, commission_type: &'static str,
        commission_rate: Option<i32>, influencer_percentage: i32, influencer_commission: i64,
        platform_commission: i64, payment_delay_days: i32, auto_validate: bool, created_by: Uuid, created_at: Timestamp, day: Date, expires_at: Timestamp,
    }
}

rows! {
    /// A key that makes the repetition of a new lead harmless.
    NewKey<'a> {
        merchant_id: Uuid, user_id: Uuid, key: &'a str, request_hash: &'a [u8], lead_id: Uuid, created_at: Timestamp,
    }
}

rows! {
    /// A lead to change; a value that is absent stays.
    LeadChange {
        merchant_id: Uuid, id: Uuid, status_before: &'static str, status: &'static str,
        quality_score: Option<i16>, feedback: Option<String>, rejection_reason: Option<&'static str>,
        rejection_details: Option<String>, lost_reason: Option<String>, conversion_value: Option<i64>,
        decided_at: Timestamp, captured_at: Option<Timestamp>, expired_at: Option<Timestamp>,
        closed_at: Option<Timestamp>, at: Timestamp,
    }
}

rows! {
    /// A row of the history of leads.
    Decision {
        merchant_id: Uuid, lead_id: Uuid, id: Uuid, influencer_id: Uuid, decided_by: Option<Uuid>,
        from_status: &'static str, to_status: &'static str, quality_score: Option<i16>,
        feedback: Option<String>, reason: Option<String>, details: Option<String>,
        conversion_value: Option<i64>, created_at: Timestamp, day: Date,
    }
}

rows! {
    /// Balances to set, for a deposit that is as it was known.
    DepositChange {
        merchant_id: Uuid, id: Uuid, seq_before: i64, status_before: &'static str, terms_version: i64, seq: i64,
        current_balance: i64, reserved_amount: i64, reference_amount: i64, owed: i64,
        status: &'static str, suspended_for: Option<&'static str>, credited_at: Option<Timestamp>, at: Timestamp,
    }
}

rows! {
    /// A row of the journal.
    Entry {
        merchant_id: Uuid, id: Uuid, deposit_id: Uuid, seq: i64, transaction_type: &'static str, amount: i64,
        balance_before: i64, balance_after: i64, reserved_before: i64, reserved_after: i64,
        lead_id: Option<Uuid>, payment_id: Option<Uuid>, made_by: Option<Uuid>, reason: Option<String>,
        created_at: Timestamp,
    }
}

rows! {
    /// What an influencer earned.
    Earning {
        merchant_id: Uuid, lead_id: Uuid, id: Uuid, influencer_id: Uuid, amount: i64, payable_at: Timestamp,
        created_at: Timestamp,
    }
}

rows! {
    /// A payment to settle.
    PaymentChange {
        merchant_id: Uuid, id: Uuid, status: &'static str, reference: Option<String>,
        failure_reason: Option<String>, at: Timestamp,
    }
}

rows! {
    /// Differences of the counters of a day.
    Count {
        merchant_id: Uuid, campaign_id: Uuid, influencer_id: Uuid, day: Date, pending: i32, validated: i32,
        rejected: i32, converted: i32, lost: i32, expired: i32, captured: i64, lost_commission: i64, influencer_share: i64,
        converted_value: i64, scored: i32, score_sum: i32, validated_that_day: i32, rejected_that_day: i32,
        spent_that_day: i64,
    }
}

/// Which counters: sorted, so that batches touch them in one order.
pub(super) type CounterKey = (MerchantId, CampaignId, InfluencerId, Date);

/// By how much the counters of a day change.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct CounterDelta {
    pub(super) pending: i32,
    pub(super) validated: i32,
    pub(super) rejected: i32,
    pub(super) converted: i32,
    pub(super) lost: i32,
    pub(super) expired: i32,
    pub(super) captured: i64,
    pub(super) lost_commission: i64,
    pub(super) influencer_share: i64,
    pub(super) converted_value: i64,
    pub(super) scored: i32,
    pub(super) score_sum: i32,
    pub(super) validated_that_day: i32,
    pub(super) rejected_that_day: i32,
    pub(super) spent_that_day: i64,
}

/// Everything a batch writes.
#[derive(Default)]
pub(super) struct Plan<'a> {
    pub(super) leads: Rows<NewLead<'a>>,
    pub(super) keys: Rows<NewKey<'a>>,
    pub(super) lead_changes: Rows<LeadChange>,
    pub(super) decisions: Rows<Decision>,
    pub(super) deposits: Rows<DepositChange>,
    pub(super) entries: Rows<Entry>,
    pub(super) earnings: Rows<Earning>,
    pub(super) payments: Rows<PaymentChange>,
    pub(super) counters: BTreeMap<CounterKey, CounterDelta>,
    pub(super) news: Vec<MerchantId>,
    /// The latest time of its movements.
    pub(super) at: Timestamp,
}

impl Plan<'_> {
    /// Whether nothing is to be written.
    pub(super) fn is_empty(&self) -> bool {
        self.leads.len() + self.lead_changes.len() + self.payments.len() == 0
    }

    /// The counters as rows, in the order of their keys.
    pub(super) fn counts(&self) -> Rows<Count> {
        self.counters.iter().map(|(key, delta)| count(*key, *delta)).collect()
    }
}

fn count((merchant, campaign, influencer, day): CounterKey, delta: CounterDelta) -> Count {
    Count {
        merchant_id: merchant.uuid(),
        campaign_id: campaign.uuid(),
        influencer_id: influencer.uuid(),
        day,
        pending: delta.pending,
        validated: delta.validated,
        rejected: delta.rejected,
        converted: delta.converted,
        lost: delta.lost,
        expired: delta.expired,
        captured: delta.captured,
        lost_commission: delta.lost_commission,
        influencer_share: delta.influencer_share,
        converted_value: delta.converted_value,
        scored: delta.scored,
        score_sum: delta.score_sum,
        validated_that_day: delta.validated_that_day,
        rejected_that_day: delta.rejected_that_day,
        spent_that_day: delta.spent_that_day,
    }
}

/// An amount as the database keeps it.
pub(super) fn centimes(amount: Option<Money>) -> Option<i64> {
    amount.map(Money::centimes)
}
