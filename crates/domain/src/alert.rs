//! How close a deposit is to its end (rules, section 4).

use crate::{Money, ratio};

crate::enumeration! {
    /// The five levels, from good to bad.
    pub enum AlertLevel {
        /// More than half is left.
        Healthy = "HEALTHY",
        /// Half or less.
        Attention = "ATTENTION",
        /// A fifth or less.
        Warning = "WARNING",
        /// A tenth or less.
        Critical = "CRITICAL",
        /// Nothing.
        Depleted = "DEPLETED",
    }
}

impl AlertLevel {
    /// The level of what is available out of a reference amount.
    pub fn of(available: Money, reference: Money) -> Self {
        match percentage(available, reference) {
            _ if available.is_zero() => Self::Depleted,
            ..=1_000 => Self::Critical,
            1_001..=2_000 => Self::Warning,
            2_001..=5_000 => Self::Attention,
            _ => Self::Healthy,
        }
    }
}

/// A part of a reference amount in hundredths of a percent, half up, so that a level never
/// contradicts the percentage that is shown beside it.
pub fn percentage(part: Money, reference: Money) -> i64 {
    let whole = i128::from(reference.centimes().max(1));
    ratio::hundredths_of_a_percent(part.centimes().into(), whole).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_rules() {
        let reference = Money::dirhams(5_000);
        let available = "2100.50".parse().unwrap();
        assert_eq!(percentage("2340.50".parse().unwrap(), reference), 4_681);
        assert_eq!(percentage(available, reference), 4_201);
        assert_eq!(AlertLevel::of(available, reference), AlertLevel::Attention);
    }

    #[test]
    fn cuts_belong_to_the_worse_level() {
        let level = |centimes| AlertLevel::of(Money::from_centimes(centimes).unwrap(), Money::dirhams(2_000));
        assert_eq!(level(100_010), AlertLevel::Healthy);
        assert_eq!(level(100_000), AlertLevel::Attention);
        assert_eq!(level(40_000), AlertLevel::Warning);
        assert_eq!(level(20_000), AlertLevel::Critical);
        assert_eq!(level(1), AlertLevel::Critical);
        assert_eq!(level(0), AlertLevel::Depleted);
    }
}
