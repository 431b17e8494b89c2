//! Percentages, exact.

use crate::{Invalid, Money, money::parse_hundredths};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A part of a whole in basis points (hundredths of a percent), above 0 % and up to 100 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i32", into = "i32")]
pub struct Rate(i32);

impl Rate {
    /// A constant number of whole percents.
    pub const fn percent(whole: u8) -> Self {
        assert!(whole > 0 && whole <= 100, "a rate is above 0 and at most 100 %");
        Self(whole as i32 * 100)
    }

    /// A rate that was stored in basis points.
    ///
    /// # Errors
    /// Not above 0 %, or above 100 %.
    pub const fn from_basis_points(points: i32) -> Result<Self, Invalid> {
        match points {
            i32::MIN..=0 => Err(Invalid::TooSmall),
            1..=10_000 => Ok(Self(points)),
            _ => Err(Invalid::TooLarge),
        }
    }

    /// The number of basis points.
    pub const fn basis_points(self) -> i32 {
        self.0
    }

    /// This part of an amount, rounded half up to the centime (rules, section 1).
    pub fn of(self, amount: Money) -> Money {
        let hundredths = i128::from(amount.centimes()) * i128::from(self.0);
        let centimes = i64::try_from((hundredths + 5_000) / 10_000);
        centimes
            .ok()
            .and_then(|centimes| Money::from_centimes(centimes).ok())
            .expect("a part of an amount is an amount")
    }
}

impl TryFrom<i32> for Rate {
    type Error = Invalid;
    fn try_from(points: i32) -> Result<Self, Invalid> {
        Self::from_basis_points(points)
    }
}

impl From<Rate> for i32 {
    fn from(rate: Rate) -> Self {
        rate.0
    }
}

/// `10.00`: percents with two decimals, the form of the API.
impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

/// Reads percents with at most two decimals.
impl FromStr for Rate {
    type Err = Invalid;
    fn from_str(text: &str) -> Result<Self, Invalid> {
        let points = i32::try_from(parse_hundredths(text)?).map_err(|_| Invalid::TooLarge)?;
        Self::from_basis_points(points)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_half_up() {
        let tenth = Rate::percent(10);
        for (amount, part) in [("50.25", "5.03"), ("50.24", "5.02"), ("799.99", "80.00")] {
            assert_eq!(tenth.of(amount.parse().unwrap()).to_string(), part);
        }
    }

    #[test]
    fn is_above_zero_and_at_most_all() {
        assert_eq!("0".parse::<Rate>(), Err(Invalid::TooSmall));
        assert_eq!("100.01".parse::<Rate>(), Err(Invalid::TooLarge));
        assert_eq!("12.5".parse::<Rate>().map(Rate::basis_points), Ok(1_250));
    }
}
