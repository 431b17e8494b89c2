//! Amounts that may be below zero: what is added to or taken from what an influencer earned.

use crate::{Invalid, Money};
use serde::{Deserialize, Serialize};
use std::{fmt, ops::Neg};

/// An amount of dirhams in centimes, of either sign; its size is at most that of the largest [`Money`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct SignedMoney(i64);

impl SignedMoney {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// An amount that was stored or computed in centimes.
    ///
    /// # Errors
    /// Larger, either way, than the largest amount.
    pub fn from_centimes(centimes: i64) -> Result<Self, Invalid> {
        let size = i64::try_from(centimes.unsigned_abs()).map_err(|_| Invalid::TooLarge)?;
        Money::from_centimes(size).map(|_| Self(centimes))
    }

    /// The number of centimes.
    pub const fn centimes(self) -> i64 {
        self.0
    }

    /// Whether there is nothing.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }
}

impl TryFrom<i64> for SignedMoney {
    type Error = Invalid;

    fn try_from(centimes: i64) -> Result<Self, Invalid> {
        Self::from_centimes(centimes)
    }
}

impl From<SignedMoney> for i64 {
    fn from(amount: SignedMoney) -> Self {
        amount.centimes()
    }
}

/// What an admin adds to an account or takes from it: never nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Correction(SignedMoney);

/// Which way a correction goes, and how far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Money is added.
    Add(Money),
    /// Money is taken.
    Take(Money),
}

impl Correction {
    /// A correction by an amount.
    ///
    /// # Errors
    /// The amount is nothing.
    pub const fn new(amount: SignedMoney) -> Result<Self, Invalid> {
        if amount.is_zero() {
            Err(Invalid::TooSmall)
        } else {
            Ok(Self(amount))
        }
    }

    /// By how much; below zero it is taken.
    pub const fn amount(self) -> SignedMoney {
        self.0
    }

    /// Which way, and how far.
    pub fn direction(self) -> Direction {
        let size = Money::from_centimes(self.0.0.abs()).expect("a signed amount is at most as large as an amount");
        if self.0.0 < 0 {
            Direction::Take(size)
        } else {
            Direction::Add(size)
        }
    }
}

impl From<Money> for SignedMoney {
    fn from(money: Money) -> Self {
        Self(money.centimes())
    }
}

impl Neg for SignedMoney {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

/// `-80.00`: the form of the API.
impl fmt::Display for SignedMoney {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        write!(f, "{sign}{}.{:02}", size / 100, size % 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_signs_are_written_in_full() {
        for (centimes, text) in [(-8_000, "-80.00"), (-5, "-0.05"), (0, "0.00"), (51_205, "512.05")] {
            assert_eq!(SignedMoney::from_centimes(centimes).unwrap().to_string(), text);
        }
        assert_eq!(SignedMoney::from_centimes(i64::MIN), Err(Invalid::TooLarge));
        assert_eq!(Correction::new(SignedMoney::ZERO), Err(Invalid::TooSmall));
        let taken = Correction::new(SignedMoney::from_centimes(-100).unwrap()).unwrap();
        assert_eq!(taken.direction(), Direction::Take(Money::dirhams(1)));
        assert_eq!(
            -SignedMoney::from(Money::dirhams(1)),
            SignedMoney::from_centimes(-100).unwrap()
        );
    }
}
