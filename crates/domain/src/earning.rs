//! What an influencer earned with a captured lead (rules, section 6).

use crate::Money;
use jiff::{SignedDuration, Timestamp};

/// The life of an earning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EarningStatus {
    /// Not payable yet.
    Pending,
    /// Payable.
    Available,
    /// Paid out.
    Paid,
}

impl EarningStatus {
    /// The status of an earning now, from when it becomes payable and when it was paid.
    pub fn at(now: Timestamp, payable_at: Timestamp, paid_at: Option<Timestamp>) -> Self {
        match paid_at {
            Some(_) => Self::Paid,
            None if payable_at <= now => Self::Available,
            None => Self::Pending,
        }
    }

    /// The name in the API.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Available => "available",
            Self::Paid => "paid",
        }
    }

    /// The status of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Pending, Self::Available, Self::Paid]
            .into_iter()
            .find(|status| status.name() == name)
    }
}

/// Why something is earned or taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EarningKind {
    /// The share of a captured commission.
    Commission,
    /// The commission was given back to the merchant, and the share with it.
    Reversal,
    /// An admin corrected a mistake.
    Adjustment,
}

impl EarningKind {
    /// The name in the API and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Commission => "commission",
            Self::Reversal => "reversal",
            Self::Adjustment => "adjustment",
        }
    }

    /// The kind of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Commission, Self::Reversal, Self::Adjustment]
            .into_iter()
            .find(|kind| kind.name() == name)
    }
}

/// When an earning of a lead validated now becomes payable.
pub fn payable_at(validated_at: Timestamp, delay_days: u16) -> Timestamp {
    let delay = SignedDuration::from_hours(24 * i64::from(delay_days));
    validated_at.checked_add(delay).unwrap_or(Timestamp::MAX)
}

/// What an influencer has earned, by state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EarningTotals {
    /// Not payable yet.
    pub pending: Money,
    /// Payable.
    pub available: Money,
    /// Paid out.
    pub paid: Money,
}
