//! Sums of amounts. A limit is for one amount: a sum of legal amounts is legal, however many there are.

use crate::{Money, SignedMoney};
use std::{
    fmt,
    iter::Sum,
    ops::{Add, AddAssign, Neg, Sub},
};

/// A sum of amounts in centimes, of either sign. More amounts than there are atoms to write them on are needed before
/// it is inexact, so adding has no outcome but the sum.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Total(i128);

impl Total {
    /// Of nothing.
    pub const ZERO: Self = Self(0);

    /// The number of centimes.
    pub const fn centimes(self) -> i128 {
        self.0
    }

    /// Whether it is nothing.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }
}

/// A sum that the database made of centimes.
impl From<i64> for Total {
    fn from(centimes: i64) -> Self {
        Self(centimes.into())
    }
}

impl From<Money> for Total {
    fn from(money: Money) -> Self {
        Self::from(money.centimes())
    }
}

impl From<SignedMoney> for Total {
    fn from(money: SignedMoney) -> Self {
        Self::from(money.centimes())
    }
}

impl Add for Total {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Total {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Total {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Total {
    type Output = Self;
    fn neg(self) -> Self {
        Self::ZERO - self
    }
}

impl<T: Into<Self>> Sum<T> for Total {
    fn sum<I: Iterator<Item = T>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, |sum, amount| sum + amount.into())
    }
}

/// `-80.00`: the form of the API.
impl fmt::Display for Total {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        write!(f, "{sign}{}.{:02}", size / 100, size % 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Reads what was written, digit by digit.
    fn read(text: &str) -> i128 {
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
        let (whole, decimals) = digits.split_once('.').expect("two decimals");
        assert_eq!(decimals.len(), 2, "{text}");
        sign * (whole.parse::<i128>().expect("digits") * 100 + decimals.parse::<i128>().expect("digits"))
    }

    proptest! {
        /// Whatever amounts a table may hold, their sum is there, exact, and written with two decimals.
        #[test]
        fn a_sum_of_legal_amounts_is_exact(
            amounts in prop::collection::vec(0..=1_000_000_000_000_i64, 0..40), times in 1..1_000_000_000_i128,
        ) {
            let one: i128 = amounts.iter().copied().map(i128::from).sum();
            let legal = amounts.iter().map(|centimes| Money::from_centimes(*centimes).expect("an amount"));
            let total: Total = legal.clone().sum();
            prop_assert_eq!(total.centimes(), one);
            // The same rows very often: as many as no table holds.
            let many = Total(total.0 * times);
            prop_assert_eq!(read(&many.to_string()), one * times);
            let taken = Total::ZERO - many + legal.sum();
            prop_assert_eq!(read(&taken.to_string()), one - one * times);
        }

        /// Whatever sum the database can say is read.
        #[test]
        fn a_sum_of_the_database_is_written_with_two_decimals(centimes in any::<i64>()) {
            prop_assert_eq!(read(&Total::from(centimes).to_string()), i128::from(centimes));
        }
    }
}
