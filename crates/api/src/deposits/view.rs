//! A deposit as its merchant sees it.

use crate::{
    amount::{Amount, Hundredths},
    names,
};
use app::deposits::DepositRecord;
use domain::{deposit::Deposit as State, ids::CampaignId};
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A deposit.
#[derive(Debug, Serialize, ToSchema)]
pub struct Deposit {
    /// Its id.
    pub id: Uuid,
    /// Whose it is.
    pub merchant_id: Uuid,
    /// The name of the merchant.
    pub merchant_name: String,
    /// The campaign it is for; null: all campaigns of the merchant.
    pub campaign_id: Option<Uuid>,
    /// The name of the campaign.
    pub campaign_name: Option<String>,
    /// pending, active, depleted or suspended.
    pub status: names::DepositStatus,
    /// Why it is suspended; null when it is not.
    pub suspended_for: Option<names::DepositSuspendedFor>,
    /// The first payment.
    pub initial_amount: Amount,
    /// The balance right after the latest credit, at least 2000.00.
    pub reference_amount: Amount,
    /// What is on it, reserved or not.
    pub current_balance: Amount,
    /// What providers took back beyond what was available: the next credit pays it first.
    pub owed: Amount,
    /// What is held for pending leads.
    pub reserved_amount: Amount,
    /// What new leads can use.
    pub available_balance: Amount,
    /// How many leads wait for a decision with their commission reserved on it.
    pub pending_leads: i64,
    /// The balance in percent of the reference.
    pub percentage_remaining: Hundredths,
    /// What is available in percent of the reference.
    pub percentage_available: Hundredths,
    /// HEALTHY, ATTENTION, WARNING, CRITICAL or DEPLETED.
    pub alert_level: names::AlertLevel,
    /// With this much or less available, the deposit is low. Its merchant is told once until a credit.
    pub alert_threshold: Amount,
    /// Whether the threshold is reached.
    pub is_low: bool,
    /// Whether it fills itself.
    pub auto_recharge: bool,
    /// By how much at least: as much as it takes to have more than the trigger.
    pub auto_recharge_amount: Option<Amount>,
    /// When this much or less is available; without it, at the alert threshold.
    pub auto_recharge_trigger: Option<Amount>,
    /// At most this much in a month of Casablanca.
    pub auto_recharge_monthly_cap: Option<Amount>,
    /// When it was opened.
    #[schema(value_type = String, format = DateTime)]
    pub created_at: Timestamp,
}

impl From<DepositRecord> for Deposit {
    fn from(record: DepositRecord) -> Self {
        let State { balance, reference, .. } = record.deposit;
        Self {
            id: record.deposit.id.uuid(),
            merchant_id: record.merchant.uuid(),
            merchant_name: record.merchant_name,
            campaign_id: record.deposit.campaign.map(CampaignId::uuid),
            campaign_name: record.campaign_name,
            status: record.deposit.status.into(),
            suspended_for: record.deposit.status.suspended_for().map(Into::into),
            initial_amount: Amount(record.initial_amount),
            reference_amount: Amount(reference),
            current_balance: Amount(balance.current()),
            owed: Amount(record.deposit.owed),
            reserved_amount: Amount(balance.reserved()),
            available_balance: Amount(balance.available()),
            pending_leads: record.pending_leads,
            percentage_remaining: Hundredths(record.deposit.percentage_remaining()),
            percentage_available: Hundredths(record.deposit.percentage_available()),
            alert_level: record.deposit.level().into(),
            alert_threshold: Amount(record.alert_threshold),
            is_low: balance.available() <= record.alert_threshold,
            auto_recharge: record.auto_recharge.enabled,
            auto_recharge_amount: record.auto_recharge.amount.map(Amount),
            auto_recharge_trigger: record.auto_recharge.trigger.map(Amount),
            auto_recharge_monthly_cap: record.auto_recharge.monthly_cap.map(Amount),
            created_at: record.created_at,
        }
    }
}
