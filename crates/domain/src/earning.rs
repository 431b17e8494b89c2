//! What an influencer earned with a captured lead (rules, section 6).

use crate::Money;
use jiff::{SignedDuration, Timestamp};

crate::enumeration! {
    /// The life of an earning.
    pub enum EarningStatus {
        /// Not payable yet.
        Pending = "pending",
        /// Payable.
        Available = "available",
        /// Paid out.
        Paid = "paid",
    }
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
}

crate::enumeration! {
    /// Why something is earned or taken.
    pub enum EarningKind {
        /// The share of a captured commission.
        Commission = "commission",
        /// The commission was given back to the merchant, and the share with it.
        Reversal = "reversal",
        /// An admin corrected a mistake.
        Adjustment = "adjustment",
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
