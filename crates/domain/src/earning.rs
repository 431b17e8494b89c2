//! What an influencer earned with a captured lead (rules, section 6).

use crate::Total;
use jiff::{SignedDuration, Timestamp};

crate::enumeration! {
    /// Where an entry of earnings is on its way to the influencer.
    pub enum EarningStatus {
        /// Not payable yet.
        Pending = "pending",
        /// Payable, and in no payout.
        Available = "available",
        /// In a payout that was not paid yet.
        Requested = "requested",
        /// Paid out.
        Paid = "paid",
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

/// What an influencer has earned with all merchants, by status.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EarningTotals {
    /// Not payable yet.
    pub pending: Total,
    /// Payable, and in no payout; below zero when more was taken back than was payable.
    pub available: Total,
    /// In payouts that were not paid yet.
    pub requested: Total,
    /// Paid out.
    pub paid: Total,
}

impl EarningTotals {
    /// What the influencer earned and was not paid yet.
    pub fn owed(&self) -> Total {
        self.pending + self.available + self.requested
    }
}
