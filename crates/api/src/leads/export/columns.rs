//! What an export says of a lead, column by column.

use crate::{amount::Amount, leads::view::Lead};
use domain::{Zone, locale::Locale};
use jiff::Timestamp;
use messages::export::{self as words, Column, Subject, Word};

/// The column that those who bring leads do not see.
pub(super) const PLATFORM_COMMISSION: Column = Column::PlatformCommission;

/// The columns for people: whom it is about and what it costs come first, what only programs need last.
pub(super) const FOR_PEOPLE: [Column; 29] = [
    Column::CustomerName,
    Column::CustomerPhone,
    Column::CustomerEmail,
    Column::CustomerCompany,
    Column::EstimatedValue,
    Column::CommissionAmount,
    Column::InfluencerCommission,
    Column::PlatformCommission,
    Column::Status,
    Column::CreatedAt,
    Column::ExpiresAt,
    Column::DecidedAt,
    Column::MerchantName,
    Column::CampaignName,
    Column::InfluencerName,
    Column::Source,
    Column::QualityScore,
    Column::Feedback,
    Column::RejectionReason,
    Column::RejectionDetails,
    Column::LostReason,
    Column::ConversionValue,
    Column::ClosedAt,
    Column::RefundedAt,
    Column::CustomerNotes,
    Column::CommissionType,
    Column::RateApplied,
    Column::InfluencerPercentage,
    Column::Id,
];

/// The reason by which the API says that nobody decided.
const EXPIRED: &str = "expired";

/// The cell of a column for programs: names, amounts and times as the API writes them, times of Casablanca.
#[rustfmt::skip]
pub(super) fn raw(column: Column, lead: &Lead, zone: &Zone) -> String {
    let time = |at: Timestamp| zone.local(at).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
    let money = |amount: Option<Amount>| amount.map_or_else(String::new, |amount| amount.0.to_string());
    match column {
        Column::Id => lead.id.to_string(),
        Column::CreatedAt => time(lead.created_at),
        Column::Status => lead.status.to_string(),
        Column::MerchantName => lead.merchant_name.clone(),
        Column::CampaignName => lead.campaign_name.clone(),
        Column::InfluencerName => lead.influencer_name.clone(),
        Column::Source => lead.source.to_string(),
        Column::CustomerName => lead.customer_name.clone(),
        Column::CustomerEmail => text(lead.customer_email.as_ref()),
        Column::CustomerPhone => text(lead.customer_phone.as_ref()),
        Column::CustomerCompany => text(lead.customer_company.as_ref()),
        Column::CustomerNotes => text(lead.customer_notes.as_ref()),
        Column::EstimatedValue => money(Some(lead.estimated_value)),
        Column::CommissionAmount => money(Some(lead.commission_amount)),
        Column::CommissionType => lead.commission_type.to_string(),
        Column::RateApplied => lead.rate_applied.map_or_else(String::new, |rate| rate.0.to_string()),
        Column::InfluencerPercentage => lead.influencer_percentage.0.to_string(),
        Column::InfluencerCommission => money(Some(lead.influencer_commission)),
        Column::PlatformCommission => money(lead.platform_commission),
        Column::QualityScore => text(lead.quality_score.as_ref()),
        Column::Feedback => text(lead.feedback.as_ref()),
        Column::RejectionReason => text(lead.rejection_reason.as_ref()),
        Column::RejectionDetails => text(lead.rejection_details.as_ref()),
        Column::LostReason => text(lead.lost_reason.as_ref()),
        Column::ConversionValue => money(lead.conversion_value),
        Column::ExpiresAt => time(lead.expires_at),
        Column::DecidedAt => lead.decided_at.map_or_else(String::new, time),
        Column::ClosedAt => lead.closed_at.map_or_else(String::new, time),
        Column::RefundedAt => lead.refunded_at.map_or_else(String::new, time),
    }
}

/// The cell of a column for people: amounts, dates and words as a spreadsheet of their language understands them.
pub(super) fn worded(column: Column, lead: &Lead, zone: &Zone, locale: Locale) -> String {
    let time = |at: Timestamp| zone.local(at).strftime(words::time_format(locale)).to_string();
    let money = |amount: Amount| words::amount(amount.0, locale);
    let word = |subject, name: String| match words::word(subject, &name, locale) {
        Some(word) => word.into_owned(),
        None => name,
    };
    let expired = lead.lost_reason.as_deref() == Some(EXPIRED);
    match column {
        Column::CreatedAt => time(lead.created_at),
        Column::ExpiresAt => time(lead.expires_at),
        Column::DecidedAt => lead.decided_at.map_or_else(String::new, time),
        Column::ClosedAt => lead.closed_at.map_or_else(String::new, time),
        Column::RefundedAt => lead.refunded_at.map_or_else(String::new, time),
        Column::Status if expired => Word::StatusExpired.text(locale).into_owned(),
        Column::LostReason if expired => String::new(),
        Column::Status => word(Subject::Status, lead.status.to_string()),
        Column::Source => word(Subject::Source, lead.source.to_string()),
        Column::CommissionType => word(Subject::Type, lead.commission_type.to_string()),
        Column::RejectionReason => word(Subject::Reason, text(lead.rejection_reason.as_ref())),
        Column::CustomerPhone => lead.customer_phone.as_deref().map_or_else(String::new, phone),
        Column::EstimatedValue => money(lead.estimated_value),
        Column::CommissionAmount => money(lead.commission_amount),
        Column::InfluencerCommission => money(lead.influencer_commission),
        Column::PlatformCommission => lead.platform_commission.map_or_else(String::new, money),
        Column::ConversionValue => lead.conversion_value.map_or_else(String::new, money),
        Column::RateApplied => lead
            .rate_applied
            .map_or_else(String::new, |rate| words::rate(rate.0, locale)),
        Column::InfluencerPercentage => words::rate(lead.influencer_percentage.0, locale),
        other => raw(other, lead, zone),
    }
}

fn text(text: Option<&impl ToString>) -> String {
    text.map_or_else(String::new, ToString::to_string)
}

/// `+212 6 12 34 56 78`: with its spaces a spreadsheet takes it neither for a number nor for a sum.
fn phone(number: &str) -> String {
    let Some(national) = number.strip_prefix("+212").filter(|digits| digits.len() == 9) else {
        return number.to_owned();
    };
    let (first, pairs) = national.split_at(1);
    let mut spaced = format!("+212 {first}");
    for (place, digit) in pairs.chars().enumerate() {
        if place.is_multiple_of(2) {
            spaced.push(' ');
        }
        spaced.push(digit);
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephone_number_is_written_in_pairs() {
        assert_eq!(phone("+212612345678"), "+212 6 12 34 56 78");
        assert_eq!(phone("+21261234567"), "+21261234567");
    }

    #[test]
    fn people_get_every_column_once() {
        for column in Column::ALL {
            assert_eq!(
                FOR_PEOPLE.iter().filter(|other| *other == column).count(),
                1,
                "{column:?}"
            );
        }
        assert_eq!(FOR_PEOPLE.len(), Column::ALL.len());
    }
}
