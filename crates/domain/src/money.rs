//! Amounts of money: whole centimes of a dirham.

use crate::Invalid;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// An amount of dirhams, never negative, counted in centimes. Arithmetic is checked; many are added as a
/// [`Total`](crate::Total).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct Money(i64);

/// Ten thousand million dirhams: far above any amount of the product.
const MAX_CENTIMES: i64 = 1_000_000_000_000;

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// A constant number of whole dirhams.
    pub const fn dirhams(whole: u32) -> Self {
        Self(whole as i64 * 100)
    }

    /// An amount that was stored or computed in centimes.
    ///
    /// # Errors
    /// Below zero, or above the largest amount.
    pub const fn from_centimes(centimes: i64) -> Result<Self, Invalid> {
        match centimes {
            i64::MIN..=-1 => Err(Invalid::TooSmall),
            0..=MAX_CENTIMES => Ok(Self(centimes)),
            _ => Err(Invalid::TooLarge),
        }
    }

    /// The number of centimes.
    pub const fn centimes(self) -> i64 {
        self.0
    }

    /// Whether there is nothing.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// The sum, unless it exceeds the largest amount.
    pub fn plus(self, other: Self) -> Option<Self> {
        Self::from_centimes(self.0 + other.0).ok()
    }

    /// The difference, unless it is negative.
    pub fn minus(self, other: Self) -> Option<Self> {
        Self::from_centimes(self.0 - other.0).ok()
    }
}

impl TryFrom<i64> for Money {
    type Error = Invalid;
    fn try_from(centimes: i64) -> Result<Self, Invalid> {
        Self::from_centimes(centimes)
    }
}

impl From<Money> for i64 {
    fn from(money: Money) -> Self {
        money.0
    }
}

/// `80.00`: the form of the API.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

/// Reads the text of a JSON number with at most two decimals; no sign, no exponent.
impl FromStr for Money {
    type Err = Invalid;
    fn from_str(text: &str) -> Result<Self, Invalid> {
        parse_hundredths(text).and_then(Self::from_centimes)
    }
}

/// Reads a plain decimal number as hundredths, exactly.
pub(crate) fn parse_hundredths(text: &str) -> Result<i64, Invalid> {
    if text.starts_with('-') {
        return Err(Invalid::TooSmall);
    }
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(decimals) {
        return Err(Invalid::Format);
    }
    if decimals.len() > 2 {
        return Err(Invalid::TooManyDecimals);
    }
    if whole.len() > 12 {
        return Err(Invalid::TooLarge);
    }
    let number = |part: &str| part.parse::<i64>().map_err(|_| Invalid::Format);
    let hundredths = number(decimals)? * if decimals.len() == 1 { 10 } else { 1 };
    Ok(number(whole)? * 100 + hundredths)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_every_centime() {
        for (text, centimes) in [("512.05", 51_205), ("50.2", 5_020), ("1500", 150_000), ("0.01", 1)] {
            assert_eq!(text.parse::<Money>().map(Money::centimes), Ok(centimes));
        }
        assert_eq!("512.05".parse::<Money>().unwrap().to_string(), "512.05");
    }

    #[test]
    fn refuses_what_is_not_an_amount() {
        for (text, why) in [
            ("1.005", Invalid::TooManyDecimals),
            ("-1", Invalid::TooSmall),
            ("1e3", Invalid::Format),
            ("", Invalid::Format),
            ("1.", Invalid::Format),
            ("\"80\"", Invalid::Format),
            ("99999999999999", Invalid::TooLarge),
        ] {
            assert_eq!(text.parse::<Money>(), Err(why), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn printing_and_reading_are_inverse(centimes in 0..=MAX_CENTIMES) {
            let money = Money::from_centimes(centimes).unwrap();
            assert_eq!(money.to_string().parse(), Ok(money));
        }
    }
}
