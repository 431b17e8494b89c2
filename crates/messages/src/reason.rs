//! Words for reasons, within a sentence.

use crate::{
    catalogue::{Catalogue, catalogue, texts},
    shown::{Shown, isolated},
};
use domain::{block::BlockReason, lead::RejectionReason, locale::Locale, quality::PoorQuality};
use fluent_bundle::FluentValue;

pub(crate) static REASONS: Catalogue = catalogue!("reasons.ftl");

texts! { REASONS:
    /// Why a lead was rejected, or an influencer stopped.
    Reason {
        IncompleteInformation = "incomplete_information",
        Unqualified = "unqualified",
        Duplicate = "duplicate",
        FalseInformation = "false_information",
        OutOfBudget = "out_of_budget",
        LowScores = "low_scores",
        Rejections = "rejections",
        Hand = "hand",
    }
}

impl Shown for RejectionReason {
    fn shown(&self, locale: Locale) -> FluentValue<'_> {
        let reason = match self {
            Self::IncompleteInformation => Reason::IncompleteInformation,
            Self::Unqualified => Reason::Unqualified,
            Self::Duplicate => Reason::Duplicate,
            Self::FalseInformation => Reason::FalseInformation,
            Self::OutOfBudget => Reason::OutOfBudget,
            Self::Other(words) => return isolated(words.as_str().trim_end_matches('.'), locale).into(),
        };
        reason.text(locale).into()
    }
}

impl Shown for BlockReason {
    fn shown(&self, locale: Locale) -> FluentValue<'_> {
        match self {
            Self::Quality(why) => why.shown(locale),
            Self::Hand(Some(words)) => isolated(words.as_str().trim_end_matches('.'), locale).into(),
            Self::Hand(None) => Reason::Hand.text(locale).into(),
        }
    }
}

impl Shown for PoorQuality {
    fn shown(&self, locale: Locale) -> FluentValue<'_> {
        let reason = match self {
            Self::LowScores => Reason::LowScores,
            Self::Rejections => Reason::Rejections,
        };
        reason.text(locale).into()
    }
}
