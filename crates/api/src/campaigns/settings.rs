//! The settings of a campaign, as they are shown and as they are changed.

use crate::{
    amount::{Amount, Percent},
    fields::Fields,
    names,
    number::within,
};
use domain::{
    Invalid, Money,
    campaign::{CampaignSettings as Settings, CampaignType, SettingsChange},
    commission::CommissionRule,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How a campaign prices its leads.
#[derive(Debug, Serialize, ToSchema)]
pub struct CampaignPrice {
    /// The part of a value below the threshold.
    percentage_commission_rate: Percent,
    /// The commission from the threshold on.
    fixed_commission_amount: Amount,
    /// From this value on, the commission is fixed.
    commission_threshold: Amount,
}

impl From<CommissionRule> for CampaignPrice {
    fn from(rule: CommissionRule) -> Self {
        Self {
            percentage_commission_rate: Percent(rule.rate),
            fixed_commission_amount: Amount(rule.fixed),
            commission_threshold: Amount(rule.threshold),
        }
    }
}

/// The terms of a campaign.
#[derive(Debug, Serialize, ToSchema)]
pub struct CampaignSettings {
    /// `service_leads` or `product_sales`.
    campaign_type: names::CampaignType,
    /// Whether influencers may send leads.
    lead_generation_enabled: bool,
    /// The part of a value below the threshold.
    percentage_commission_rate: Percent,
    /// The commission from the threshold on.
    fixed_commission_amount: Amount,
    /// From this value on, the commission is fixed.
    commission_threshold: Amount,
    /// Whether the end of the money pauses the campaign. Kept; not applied yet.
    auto_stop_on_depletion: bool,
    /// Whether leads wait for a decision; those of influencers without a signed agreement always do.
    requires_lead_validation: bool,
    /// Hours until a pending lead expires.
    validation_timeout_hours: u16,
    /// Whether the timeout validates a lead instead of losing it, of influencers with a signed agreement.
    auto_validate_after_timeout: bool,
    /// How many leads of an influencer without a signed agreement may wait with the merchant; 0: no limit.
    max_pending_without_agreement: u16,
    /// Mean score below which an influencer without an agreement is blocked.
    minimum_quality_score: u8,
    /// Rejections in a row after which an influencer is suspended or blocked.
    max_rejected_leads: u16,
    /// Whether the merchant is told of new leads.
    notify_on_new_lead: bool,
    /// Whether the merchant is told of a low balance. Kept; not applied yet.
    notify_on_low_balance: bool,
    /// Whether the merchant is told of depletion. Kept; not applied yet.
    notify_on_depletion: bool,
}

/// New terms of a campaign; what is absent stays.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CampaignSettingsChange {
    /// `service_leads` or `product_sales`.
    #[schema(value_type = Option<names::CampaignType>)]
    campaign_type: Option<String>,
    /// Whether influencers may send leads.
    lead_generation_enabled: Option<bool>,
    /// 0.01 to 100.00 percent.
    percentage_commission_rate: Option<Percent>,
    /// 0.01 to 1000000.00.
    fixed_commission_amount: Option<Amount>,
    /// 0.00 to 1000000.00.
    commission_threshold: Option<Amount>,
    /// Whether the end of the money pauses the campaign. Kept; not applied yet.
    auto_stop_on_depletion: Option<bool>,
    /// Whether leads wait for a decision; those of influencers without a signed agreement always do.
    requires_lead_validation: Option<bool>,
    /// 1 to 8760.
    #[schema(minimum = 1, maximum = 8760)]
    validation_timeout_hours: Option<i64>,
    /// Whether the timeout validates a lead instead of losing it, of influencers with a signed agreement.
    auto_validate_after_timeout: Option<bool>,
    /// 0 to 10000; 0: no limit.
    #[schema(minimum = 0, maximum = 10000)]
    max_pending_without_agreement: Option<i64>,
    /// 1 to 10.
    #[schema(minimum = 1, maximum = 10)]
    minimum_quality_score: Option<i64>,
    /// 1 to 1000.
    #[schema(minimum = 1, maximum = 1000)]
    max_rejected_leads: Option<i64>,
    /// Whether the merchant is told of new leads.
    notify_on_new_lead: Option<bool>,
    /// Whether the merchant is told of a low balance. Kept; not applied yet.
    notify_on_low_balance: Option<bool>,
    /// Whether the merchant is told of depletion. Kept; not applied yet.
    notify_on_depletion: Option<bool>,
}

impl From<Settings> for CampaignSettings {
    fn from(settings: Settings) -> Self {
        let rule = settings.commission;
        Self {
            campaign_type: settings.campaign_type.into(),
            lead_generation_enabled: settings.lead_generation_enabled,
            percentage_commission_rate: Percent(rule.rate),
            fixed_commission_amount: Amount(rule.fixed),
            commission_threshold: Amount(rule.threshold),
            auto_stop_on_depletion: settings.auto_stop_on_depletion,
            requires_lead_validation: settings.requires_lead_validation,
            validation_timeout_hours: settings.validation_timeout_hours,
            auto_validate_after_timeout: settings.auto_validate_after_timeout,
            max_pending_without_agreement: settings.max_pending_without_agreement,
            minimum_quality_score: settings.minimum_quality_score,
            max_rejected_leads: settings.max_rejected_leads,
            notify_on_new_lead: settings.notify_on_new_lead,
            notify_on_low_balance: settings.notify_on_low_balance,
            notify_on_depletion: settings.notify_on_depletion,
        }
    }
}

impl CampaignSettingsChange {
    /// The change; what is wrong is noted, the names of the fields behind `prefix`.
    pub fn parse(&self, prefix: &str, fields: &mut Fields) -> SettingsChange {
        let name = |field: &str| format!("{prefix}{field}");
        let kind = self.campaign_type.as_deref();
        let kind = kind.and_then(|kind| fields.named(&name("campaign_type"), kind, CampaignType::from_name));
        let mut amount = |field: &str, given: Option<Amount>, lowest: i64| {
            given.and_then(|amount| fields.parse(&name(field), amount_within(amount.0, lowest)))
        };
        let fixed = amount("fixed_commission_amount", self.fixed_commission_amount, 1);
        let threshold = amount("commission_threshold", self.commission_threshold, 0);
        let pending = self.max_pending_without_agreement;
        let max_pending_without_agreement = pending.and_then(|number| {
            fields.parse(
                &name("max_pending_without_agreement"),
                within(number, 0, Settings::MAX_PENDING),
            )
        });
        let mut hours_or_leads = |field: &str, given: Option<i64>, highest: u16| {
            given.and_then(|number| fields.parse(&name(field), within(number, 1, highest)))
        };
        SettingsChange {
            campaign_type: kind,
            lead_generation_enabled: self.lead_generation_enabled,
            rate: self.percentage_commission_rate.map(|percent| percent.0),
            fixed,
            threshold,
            auto_stop_on_depletion: self.auto_stop_on_depletion,
            requires_lead_validation: self.requires_lead_validation,
            validation_timeout_hours: hours_or_leads(
                "validation_timeout_hours",
                self.validation_timeout_hours,
                Settings::MAX_TIMEOUT_HOURS,
            ),
            auto_validate_after_timeout: self.auto_validate_after_timeout,
            max_pending_without_agreement,
            max_rejected_leads: hours_or_leads(
                "max_rejected_leads",
                self.max_rejected_leads,
                Settings::MAX_REJECTED_LEADS,
            ),
            minimum_quality_score: self
                .minimum_quality_score
                .and_then(|score| fields.parse(&name("minimum_quality_score"), within(score, 1, 10))),
            notify_on_new_lead: self.notify_on_new_lead,
            notify_on_low_balance: self.notify_on_low_balance,
            notify_on_depletion: self.notify_on_depletion,
        }
    }
}

fn amount_within(amount: Money, lowest_centimes: i64) -> Result<Money, Invalid> {
    match amount {
        amount if amount.centimes() < lowest_centimes => Err(Invalid::TooSmall),
        amount if amount > Settings::MAX_AMOUNT => Err(Invalid::TooLarge),
        amount => Ok(amount),
    }
}
