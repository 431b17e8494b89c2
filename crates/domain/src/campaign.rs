//! What a merchant wants leads for, and on which terms.

use crate::{Money, Rate, Refusal, commission::CommissionRule};

/// Whether a campaign takes leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CampaignStatus {
    /// Being prepared.
    Draft,
    /// Taking leads.
    Active,
    /// Stopped for a while.
    Paused(PausedBy),
    /// Over, for good.
    Completed,
}

crate::enumeration! {
    /// Who stopped a campaign; only what depletion stopped may resume by itself.
    pub enum PausedBy {
        /// The merchant or an admin.
        Hand = "hand",
        /// The end of the money.
        Depletion = "depletion",
    }
}

crate::enumeration! {
    /// What a campaign is about.
    pub enum CampaignType {
        /// Service leads, the trade of this platform.
        ServiceLeads = "service_leads",
        /// Sales of products, which bring no leads.
        ProductSales = "product_sales",
    }
}

/// The terms of a campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampaignSettings {
    /// What it is about.
    pub campaign_type: CampaignType,
    /// Whether influencers may send leads.
    pub lead_generation_enabled: bool,
    /// How leads are priced.
    pub commission: CommissionRule,
    /// Whether the end of the money pauses the campaign.
    pub auto_stop_on_depletion: bool,
    /// Whether leads wait for a decision; if not, those of influencers who signed an agreement are validated when they
    /// are created.
    pub requires_lead_validation: bool,
    /// Hours until a pending lead expires.
    pub validation_timeout_hours: u16,
    /// Whether the timeout validates a lead of an influencer who signed an agreement, instead of losing it.
    pub auto_validate_after_timeout: bool,
    /// How many leads of an influencer without a signed agreement may wait with the merchant; 0: no limit.
    pub max_pending_without_agreement: u16,
    /// Mean score below which an influencer without an agreement is blocked.
    pub minimum_quality_score: u8,
    /// Consecutive rejections after which an influencer is suspended or blocked.
    pub max_rejected_leads: u16,
    /// Whether the merchant is told of new leads.
    pub notify_on_new_lead: bool,
    /// Whether the merchant is told of a low balance.
    pub notify_on_low_balance: bool,
    /// Whether the merchant is told of depletion.
    pub notify_on_depletion: bool,
}

impl Default for CampaignSettings {
    fn default() -> Self {
        Self {
            campaign_type: CampaignType::ServiceLeads,
            lead_generation_enabled: true,
            commission: CommissionRule::DEFAULT,
            auto_stop_on_depletion: true,
            requires_lead_validation: true,
            validation_timeout_hours: 72,
            auto_validate_after_timeout: false,
            max_pending_without_agreement: 50,
            minimum_quality_score: 7,
            max_rejected_leads: 10,
            notify_on_new_lead: true,
            notify_on_low_balance: true,
            notify_on_depletion: true,
        }
    }
}

impl CampaignSettings {
    /// The highest fixed commission and threshold that make sense.
    pub const MAX_AMOUNT: Money = Money::dirhams(1_000_000);
    /// The longest time for a decision: a year.
    pub const MAX_TIMEOUT_HOURS: u16 = 8_760;
    /// The highest limit of leads that wait.
    pub const MAX_PENDING: u16 = 10_000;
    /// The most rejections in a row that a campaign may ask for.
    pub const MAX_REJECTED_LEADS: u16 = 1_000;
}

/// New settings; what is absent stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are those of the settings")]
pub struct SettingsChange {
    pub campaign_type: Option<CampaignType>,
    pub lead_generation_enabled: Option<bool>,
    pub rate: Option<Rate>,
    pub fixed: Option<Money>,
    pub threshold: Option<Money>,
    pub auto_stop_on_depletion: Option<bool>,
    pub requires_lead_validation: Option<bool>,
    pub validation_timeout_hours: Option<u16>,
    pub auto_validate_after_timeout: Option<bool>,
    pub max_pending_without_agreement: Option<u16>,
    pub minimum_quality_score: Option<u8>,
    pub max_rejected_leads: Option<u16>,
    pub notify_on_new_lead: Option<bool>,
    pub notify_on_low_balance: Option<bool>,
    pub notify_on_depletion: Option<bool>,
}

impl SettingsChange {
    /// The settings after the change.
    #[must_use]
    pub fn of(&self, before: &CampaignSettings) -> CampaignSettings {
        let rule = before.commission;
        CampaignSettings {
            campaign_type: self.campaign_type.unwrap_or(before.campaign_type),
            lead_generation_enabled: self.lead_generation_enabled.unwrap_or(before.lead_generation_enabled),
            commission: CommissionRule {
                threshold: self.threshold.unwrap_or(rule.threshold),
                rate: self.rate.unwrap_or(rule.rate),
                fixed: self.fixed.unwrap_or(rule.fixed),
            },
            auto_stop_on_depletion: self.auto_stop_on_depletion.unwrap_or(before.auto_stop_on_depletion),
            requires_lead_validation: self.requires_lead_validation.unwrap_or(before.requires_lead_validation),
            validation_timeout_hours: self.validation_timeout_hours.unwrap_or(before.validation_timeout_hours),
            auto_validate_after_timeout: self
                .auto_validate_after_timeout
                .unwrap_or(before.auto_validate_after_timeout),
            max_pending_without_agreement: self
                .max_pending_without_agreement
                .unwrap_or(before.max_pending_without_agreement),
            minimum_quality_score: self.minimum_quality_score.unwrap_or(before.minimum_quality_score),
            max_rejected_leads: self.max_rejected_leads.unwrap_or(before.max_rejected_leads),
            notify_on_new_lead: self.notify_on_new_lead.unwrap_or(before.notify_on_new_lead),
            notify_on_low_balance: self.notify_on_low_balance.unwrap_or(before.notify_on_low_balance),
            notify_on_depletion: self.notify_on_depletion.unwrap_or(before.notify_on_depletion),
        }
    }
}

/// Whether a campaign takes a lead now (rules, section 3).
///
/// # Errors
/// Why it does not.
pub fn takes_leads(status: CampaignStatus, kind: CampaignType, enabled: bool) -> Result<(), Refusal> {
    match (status, kind, enabled) {
        (CampaignStatus::Paused(PausedBy::Depletion), CampaignType::ServiceLeads, true) => {
            Err(Refusal::InsufficientDeposit)
        }
        (CampaignStatus::Active, CampaignType::ServiceLeads, true) => Ok(()),
        (CampaignStatus::Active, ..) => Err(Refusal::LeadGenerationDisabled),
        _ => Err(Refusal::CampaignNotActive),
    }
}

crate::named! { CampaignStatus as "CampaignStatus":
    Self::Draft => "draft",
    Self::Active => "active",
    Self::Paused(_) => "paused",
    Self::Completed => "completed",
}

impl CampaignStatus {
    /// The status that somebody sets under a name.
    pub fn by_hand(name: &str) -> Option<Self> {
        [Self::Draft, Self::Active, Self::Paused(PausedBy::Hand), Self::Completed]
            .into_iter()
            .find(|status| status.name() == name)
    }

    /// Changes the status by hand; a completed campaign stays completed, and one that has leads is no
    /// draft any more: those who brought them go on seeing it.
    ///
    /// # Errors
    /// The campaign is completed, or has leads.
    pub fn set_by_hand(self, wanted: Self, has_leads: bool) -> Result<Self, Refusal> {
        match (self, wanted) {
            (Self::Completed, Self::Completed) => Ok(Self::Completed),
            (Self::Completed, _) => Err(Refusal::CampaignCompleted),
            (_, Self::Draft) if has_leads => Err(Refusal::CampaignHasLeads),
            (_, wanted) => Ok(wanted),
        }
    }
}
