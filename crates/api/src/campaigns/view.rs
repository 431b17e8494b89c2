//! A campaign as its reader may see it.

use super::settings::{CampaignPrice, CampaignSettings};
use crate::{
    amount::{Amount, Percent},
    names,
};
use app::campaigns::{CampaignRecord, Offer};
use domain::campaign::{CampaignStatus, PausedBy};
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A campaign.
#[derive(Debug, Serialize, ToSchema)]
pub struct Campaign {
    /// Its id.
    pub id: Uuid,
    /// Whose it is.
    pub merchant_id: Uuid,
    /// Their name.
    pub merchant_name: String,
    /// Its name.
    pub name: String,
    /// What is wanted, in words.
    pub description: Option<String>,
    /// draft, active, paused or completed.
    pub status: names::CampaignStatus,
    /// Whether it is paused because the deposit is exhausted; then it resumes by itself.
    pub paused_by_depletion: bool,
    /// How its leads are priced.
    pub price: CampaignPrice,
    /// Its settings; only shown to its merchant and to admins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<CampaignSettings>,
    /// For those who bring leads: whether a suspension or a block stops them here; then no terms are shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// For those who bring leads: their part of each commission.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub influencer_percentage: Option<Percent>,
    /// For those who bring leads: days between validation and payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_delay_days: Option<u16>,
    /// For those who bring leads: whether some lead can be paid now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funded: Option<bool>,
    /// For those who bring leads: how many leads can be paid now at the fixed commission, "0" to "99" or "100+".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fundable_leads: Option<String>,
    /// For those who bring leads: what a lead below the threshold may be worth so that it can be paid now, in whole fifties
    /// of dirhams; absent: none can.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fundable_value: Option<Amount>,
    /// When it was created.
    #[schema(value_type = String, format = DateTime)]
    pub created_at: Timestamp,
    /// When it was changed last.
    #[schema(value_type = String, format = DateTime)]
    pub updated_at: Timestamp,
}

/// A campaign that was written.
#[derive(Debug, Serialize, ToSchema)]
pub struct CampaignAnswer {
    success: bool,
    campaign: Campaign,
}

impl CampaignAnswer {
    /// The answer to the one who wrote it.
    pub fn of(campaign: CampaignRecord) -> Self {
        Self {
            success: true,
            campaign: campaign.into(),
        }
    }
}

impl From<CampaignRecord> for Campaign {
    fn from(campaign: CampaignRecord) -> Self {
        let offer = campaign.offer;
        let terms = offer.and_then(|offer| offer.terms.ok());
        Self {
            id: campaign.id.uuid(),
            merchant_id: campaign.merchant.uuid(),
            merchant_name: campaign.merchant_name,
            name: campaign.name,
            description: campaign.description,
            status: campaign.status.into(),
            paused_by_depletion: campaign.status == CampaignStatus::Paused(PausedBy::Depletion),
            price: campaign.price.into(),
            settings: campaign.settings.map(CampaignSettings::from),
            blocked: offer.map(|offer| offer.terms.is_err()),
            influencer_percentage: terms.map(|terms| Percent(terms.share())),
            payment_delay_days: terms.map(|terms| terms.payment_delay_days()),
            funded: offer.map(|offer| offer.is_funded()),
            fundable_leads: offer.map(fundable_leads),
            fundable_value: offer.and_then(|offer| offer.fundable_value).map(Amount),
            created_at: campaign.created_at,
            updated_at: campaign.updated_at,
        }
    }
}

/// Exact up to 99; beyond that nobody's business.
fn fundable_leads(offer: Offer) -> String {
    if offer.fundable < 100 {
        offer.fundable.to_string()
    } else {
        "100+".to_owned()
    }
}
