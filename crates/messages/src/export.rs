//! The export of leads: its columns, and the words in its cells.

use crate::catalogue::{Catalogue, catalogue, texts};
use domain::{Money, Rate, locale::Locale};
use std::borrow::Cow;

pub(crate) static COLUMNS: Catalogue = catalogue!("export.ftl");
pub(crate) static WORDS: Catalogue = catalogue!("export_words.ftl");

texts! { COLUMNS:
    /// A column; its id is the field's name in the API.
    Column {
        Id = "id",
        CreatedAt = "created_at",
        Status = "status",
        MerchantName = "merchant_name",
        CampaignName = "campaign_name",
        InfluencerName = "influencer_name",
        Source = "source",
        CustomerName = "customer_name",
        CustomerEmail = "customer_email",
        CustomerPhone = "customer_phone",
        CustomerCompany = "customer_company",
        CustomerNotes = "customer_notes",
        EstimatedValue = "estimated_value",
        CommissionAmount = "commission_amount",
        CommissionType = "commission_type",
        RateApplied = "rate_applied",
        InfluencerPercentage = "influencer_percentage",
        InfluencerCommission = "influencer_commission",
        PlatformCommission = "platform_commission",
        QualityScore = "quality_score",
        Feedback = "feedback",
        RejectionReason = "rejection_reason",
        RejectionDetails = "rejection_details",
        LostReason = "lost_reason",
        ConversionValue = "conversion_value",
        ExpiresAt = "expires_at",
        DecidedAt = "decided_at",
        ClosedAt = "closed_at",
        RefundedAt = "refunded_at",
    }
}

texts! { WORDS:
    /// A word for a name of the API; its id is the column's subject and the name.
    Word {
        StatusPending = "status_pending",
        StatusValidated = "status_validated",
        StatusRejected = "status_rejected",
        StatusConverted = "status_converted",
        StatusLost = "status_lost",
        StatusExpired = "status_expired",
        SourceInstagram = "source_instagram",
        SourceTiktok = "source_tiktok",
        SourceWhatsapp = "source_whatsapp",
        SourceDirect = "source_direct",
        TypePercentage = "type_percentage",
        TypeFixed = "type_fixed",
        ReasonIncompleteInformation = "reason_incomplete_information",
        ReasonUnqualified = "reason_unqualified",
        ReasonDuplicate = "reason_duplicate",
        ReasonFalseInformation = "reason_false_information",
        ReasonOutOfBudget = "reason_out_of_budget",
        ReasonOther = "reason_other",
    }
}

/// What a column of names is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Where the lead is in its life.
    Status,
    /// Where it comes from.
    Source,
    /// How its commission came about.
    Type,
    /// Why it was rejected.
    Reason,
}

/// The word for a name of the API.
pub fn word(subject: Subject, name: &str, locale: Locale) -> Option<Cow<'static, str>> {
    let prefix = match subject {
        Subject::Status => "status_",
        Subject::Source => "source_",
        Subject::Type => "type_",
        Subject::Reason => "reason_",
    };
    let known = Word::ALL
        .iter()
        .find(|word| word.id().strip_prefix(prefix) == Some(name));
    known.map(|word| word.text(locale))
}

/// An amount as a spreadsheet of the language reads it: without currency and grouping.
pub fn amount(money: Money, locale: Locale) -> String {
    decimal(&money.to_string(), locale)
}

/// A percentage as a spreadsheet of the language reads it.
pub fn rate(rate: Rate, locale: Locale) -> String {
    decimal(&rate.to_string(), locale)
}

/// French and Arabic are written with a comma in Morocco.
pub fn decimal(plain: &str, locale: Locale) -> String {
    match locale {
        Locale::Fr | Locale::Ar => plain.replace('.', ","),
        Locale::En => plain.to_owned(),
    }
}

/// How a time is written so that a spreadsheet of the language takes it for one, for `strftime`. English ones disagree about
/// the order of day and month, and all know this one.
pub const fn time_format(locale: Locale) -> &'static str {
    match locale {
        Locale::Fr | Locale::Ar => "%d/%m/%Y %H:%M",
        Locale::En => "%Y-%m-%d %H:%M",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{
        Named,
        commission::CommissionKind,
        lead::{LeadSource, LeadState, RejectionReason},
    };

    #[test]
    fn every_name_has_its_word() {
        for (subject, names) in [
            (Subject::Status, LeadState::NAMES),
            (Subject::Source, LeadSource::NAMES),
            (Subject::Type, CommissionKind::NAMES),
            (Subject::Reason, RejectionReason::NAMES),
        ] {
            for name in names {
                assert!(word(subject, name, Locale::Fr).is_some(), "{subject:?} {name}");
            }
        }
        assert_eq!(
            word(Subject::Status, "validated", Locale::Fr).as_deref(),
            Some("Validé")
        );
        assert_eq!(word(Subject::Status, "unqualified", Locale::Fr), None);
    }

    #[test]
    fn numbers_are_those_of_the_language() {
        let money: Money = "1234.5".parse().unwrap();
        assert_eq!(
            [Locale::Fr, Locale::Ar, Locale::En].map(|locale| amount(money, locale)),
            ["1234,50", "1234,50", "1234.50"]
        );
        assert_eq!(rate(Rate::percent(30), Locale::Fr), "30,00");
    }
}
