//! How close a deposit is to its end, and what its merchant is told of that (rules, section 4).

use crate::{
    Money,
    deposit::{DEFAULT_ALERT_THRESHOLD, Deposit},
    ratio,
};
use serde::{Deserialize, Serialize};

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

crate::enumeration! {
    /// What a merchant is told of a deposit, each once per funding cycle.
    pub enum AlertKind {
        /// Half or less is left.
        Attention = "ATTENTION",
        /// A fifth or less.
        Warning = "WARNING",
        /// A tenth or less.
        Critical = "CRITICAL",
        /// Nothing.
        Depleted = "DEPLETED",
        /// As little as the merchant wants to hear of.
        Threshold = "THRESHOLD",
    }
}

impl AlertKind {
    /// What is told of a level, if it is told at all.
    pub const fn of(level: AlertLevel) -> Option<Self> {
        match level {
            AlertLevel::Healthy => None,
            AlertLevel::Attention => Some(Self::Attention),
            AlertLevel::Warning => Some(Self::Warning),
            AlertLevel::Critical => Some(Self::Critical),
            AlertLevel::Depleted => Some(Self::Depleted),
        }
    }

    /// The level that is told, unless it is about an amount.
    pub const fn level(self) -> Option<AlertLevel> {
        match self {
            Self::Attention => Some(AlertLevel::Attention),
            Self::Warning => Some(AlertLevel::Warning),
            Self::Critical => Some(AlertLevel::Critical),
            Self::Depleted => Some(AlertLevel::Depleted),
            Self::Threshold => None,
        }
    }
}

/// What is remembered of a deposit so that its merchant is told each thing once, and its campaigns pause and resume.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Watch {
    /// With this much or less available the merchant wants to be told.
    pub threshold: Money,
    /// The funding cycle: the number of the entry that began it; 0 before the first credit.
    pub cycle: i64,
    /// The worst level that was told in it.
    pub told: AlertLevel,
    /// Whether the threshold was told in it.
    pub threshold_told: bool,
    /// Nothing was available, and neither a credit nor more than a tenth has come since: campaigns pause.
    pub drained: bool,
}

/// With this much or less of the reference available a drained deposit stays so, in hundredths of a percent.
const STAYS_DRAINED: i64 = 1_000;

impl Watch {
    /// Of a deposit that was never paid.
    pub const NEW: Self = Self {
        threshold: DEFAULT_ALERT_THRESHOLD,
        cycle: 0,
        told: AlertLevel::Healthy,
        threshold_told: false,
        drained: false,
    };

    /// A credit begins a funding cycle: nothing was told in it yet.
    pub const fn begin(&mut self, cycle: i64) {
        self.cycle = cycle;
        self.told = AlertLevel::Healthy;
        self.threshold_told = false;
        self.drained = false;
    }

    /// Sees a movement, and returns what it makes it necessary to tell: a worse level than before and than was told, and
    /// an amount that is as low as the merchant wants to hear of. A credit begins its cycle before it is seen.
    pub fn see(&mut self, before: &Deposit, after: &Deposit) -> impl Iterator<Item = AlertKind> + use<> {
        let (had, has) = (before.balance.available(), after.balance.available());
        let level = match has < had {
            true => self.fall(before.level(), after.level()),
            false => None,
        };
        let low = has < had && has <= self.threshold && !self.threshold_told;
        self.threshold_told |= low;
        self.drained = has.is_zero() || (self.drained && after.percentage_available() <= STAYS_DRAINED);
        level.into_iter().chain(low.then_some(AlertKind::Threshold))
    }

    /// The level fell: told, unless it or a worse one was.
    pub fn fall(&mut self, before: AlertLevel, after: AlertLevel) -> Option<AlertKind> {
        if after <= before || after <= self.told {
            return None;
        }
        self.told = after;
        AlertKind::of(after)
    }
}

/// Hundredths of a percent, to be said to people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Percentage(pub i64);

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

    fn deposit(available: u32) -> Deposit {
        Deposit {
            id: crate::ids::DepositId::from_uuid(uuid::Uuid::nil()),
            campaign: None,
            status: crate::deposit::DepositStatus::Active,
            balance: crate::deposit::Balance::new(Money::dirhams(available), Money::ZERO).unwrap(),
            reference: Money::dirhams(2_000),
            owed: Money::ZERO,
        }
    }

    /// What is told on the way of what is available from one amount to the next.
    fn told(watch: &mut Watch, way: &[u32]) -> Vec<&'static str> {
        let steps = way.windows(2).flat_map(|step| {
            let alerts: Vec<_> = watch.see(&deposit(step[0]), &deposit(step[1])).collect();
            alerts.into_iter().map(AlertKind::name)
        });
        steps.collect()
    }

    #[test]
    fn each_worse_level_is_told_once_in_a_cycle() {
        let mut watch = Watch::NEW;
        watch.begin(1);
        let way = [2_000, 1_001, 1_000, 1_001, 1_000, 400, 600, 400, 100, 0, 200, 201, 0];
        let expected = ["ATTENTION", "WARNING", "THRESHOLD", "CRITICAL", "DEPLETED"];
        assert_eq!(told(&mut watch, &way), expected);
        assert!(watch.drained);
        watch.begin(9);
        assert_eq!(
            told(&mut watch, &[2_000, 50]),
            ["CRITICAL", "THRESHOLD"],
            "at once, the worst only"
        );
    }

    #[test]
    fn a_cycle_that_begins_low_tells_what_gets_worse() {
        let mut watch = Watch::NEW;
        watch.begin(1);
        assert_eq!(
            told(&mut watch, &[0, 900, 800, 1_100, 900, 300]),
            ["ATTENTION", "WARNING", "THRESHOLD"]
        );
    }

    #[test]
    fn a_drained_deposit_stays_so_up_to_a_tenth() {
        let mut watch = Watch::NEW;
        let mut drained = |way: [u32; 2]| {
            let _told = watch.see(&deposit(way[0]), &deposit(way[1]));
            watch.drained
        };
        assert!(!drained([100, 80]));
        assert!(drained([80, 0]));
        assert!(drained([0, 200]), "a tenth");
        assert!(!drained([200, 201]));
        assert!(!drained([201, 10]));
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
