//! What a lead is worth to the merchant.

use crate::{Invalid, Money};

/// An estimated value of a lead: 50.00 to 1 000 000.00 dirhams (rules, section 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LeadValue(Money);

impl LeadValue {
    /// The lowest value of a lead.
    pub const MIN: Money = Money::dirhams(50);
    /// The highest value of a lead.
    pub const MAX: Money = Money::dirhams(1_000_000);

    /// Accepts an amount as the value of a lead.
    ///
    /// # Errors
    /// Outside the limits.
    pub fn new(amount: Money) -> Result<Self, Invalid> {
        if amount < Self::MIN {
            Err(Invalid::TooSmall)
        } else if amount > Self::MAX {
            Err(Invalid::TooLarge)
        } else {
            Ok(Self(amount))
        }
    }

    /// The amount.
    pub const fn amount(self) -> Money {
        self.0
    }
}
