//! What an export says of a lead, column by column.

use crate::{amount::Amount, leads::view::Lead};
use domain::Zone;
use jiff::Timestamp;
use messages::export::Column;

/// The column that those who bring leads do not see.
pub(super) const PLATFORM_COMMISSION: Column = Column::PlatformCommission;

/// The cell of a column.
#[rustfmt::skip]
pub(super) fn cell(column: Column, lead: &Lead, zone: &Zone) -> String {
    match column {
        Column::Id => lead.id.to_string(),
        Column::CreatedAt => time(lead.created_at, zone),
        Column::Status => lead.status.to_string(),
        Column::MerchantName => lead.merchant_name.clone(),
        Column::CampaignName => lead.campaign_name.clone(),
        Column::InfluencerName => lead.influencer_name.clone(),
        Column::Source => lead.source.to_string(),
        Column::CustomerName => lead.customer_name.clone(),
        Column::CustomerEmail => text(&lead.customer_email),
        Column::CustomerPhone => text(&lead.customer_phone),
        Column::CustomerCompany => text(&lead.customer_company),
        Column::CustomerNotes => text(&lead.customer_notes),
        Column::EstimatedValue => money(Some(lead.estimated_value)),
        Column::CommissionAmount => money(Some(lead.commission_amount)),
        Column::CommissionType => lead.commission_type.to_string(),
        Column::RateApplied => lead.rate_applied.map_or_else(String::new, |rate| rate.0.to_string()),
        Column::InfluencerPercentage => lead.influencer_percentage.0.to_string(),
        Column::InfluencerCommission => money(Some(lead.influencer_commission)),
        Column::PlatformCommission => money(lead.platform_commission),
        Column::QualityScore => lead.quality_score.map_or_else(String::new, |score| score.to_string()),
        Column::Feedback => text(&lead.feedback),
        Column::RejectionReason => lead.rejection_reason.map_or_else(String::new, |reason| reason.to_string()),
        Column::RejectionDetails => text(&lead.rejection_details),
        Column::LostReason => text(&lead.lost_reason),
        Column::ConversionValue => money(lead.conversion_value),
        Column::ExpiresAt => time(lead.expires_at, zone),
        Column::DecidedAt => lead.decided_at.map_or_else(String::new, |at| time(at, zone)),
        Column::ClosedAt => lead.closed_at.map_or_else(String::new, |at| time(at, zone)),
    }
}

fn text(text: &Option<String>) -> String {
    text.clone().unwrap_or_default()
}

fn money(amount: Option<Amount>) -> String {
    amount.map_or_else(String::new, |amount| amount.0.to_string())
}

/// `2026-11-23T10:00:00+00:00`
fn time(at: Timestamp, zone: &Zone) -> String {
    zone.local(at).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}
