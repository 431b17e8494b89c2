//! Days in a row, as the calendar of Casablanca has them.

use crate::{Invalid, Zone};
use jiff::{Timestamp, ToSpan, civil::Date};

/// Days in a row that end today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    first: Date,
    last: Date,
}

/// How many days: 1 to 365.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PeriodDays(u16);

impl PeriodDays {
    /// As many days as most people look back.
    pub const USUAL: Self = Self(30);
    /// The longest period.
    pub const LONGEST: u16 = 365;

    /// Accepts a number of days.
    ///
    /// # Errors
    /// Outside 1 to 365.
    pub fn new(days: i64) -> Result<Self, Invalid> {
        match u16::try_from(days) {
            Ok(days) if (1..=Self::LONGEST).contains(&days) => Ok(Self(days)),
            _ if days < 1 => Err(Invalid::TooSmall),
            _ => Err(Invalid::TooLarge),
        }
    }

    /// The number.
    pub const fn number(self) -> u16 {
        self.0
    }
}

impl Period {
    /// The last days, of which today is one.
    pub fn until(now: Timestamp, zone: &Zone, days: PeriodDays) -> Self {
        let last = zone.day(now);
        let first = last.saturating_sub((i64::from(days.number()) - 1).days());
        Self { first, last }
    }

    /// The first day.
    pub const fn first(self) -> Date {
        self.first
    }

    /// The last day: today.
    pub const fn last(self) -> Date {
        self.last
    }

    /// Every day, the first one first.
    pub fn days(self) -> impl Iterator<Item = Date> {
        self.first.series(1.day()).take_while(move |day| *day <= self.last)
    }

    /// The instant at which the first day begins.
    pub fn begins_at(self, zone: &Zone) -> Timestamp {
        zone.midnight(self.first).unwrap_or(Timestamp::MIN)
    }
}

/// A day on the calendar, to be said to people: `23/11/2026`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Day(pub jiff::civil::Date);

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}/{:02}/{}", self.0.day(), self.0.month(), self.0.year())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn until(now: &str, days: i64) -> Period {
        Period::until(now.parse().unwrap(), &Zone::built_in(), PeriodDays::new(days).unwrap())
    }

    #[test]
    fn today_is_the_last_day_and_midnight_is_in_casablanca() {
        let zone = Zone::built_in();
        let before = until("2026-11-23T23:59:59Z", 30);
        assert_eq!(
            (before.first().to_string(), before.last().to_string()),
            ("2026-10-25".into(), "2026-11-23".into())
        );
        assert_eq!(before.days().count(), 30);
        assert_eq!(before.begins_at(&zone).to_string(), "2026-10-25T00:00:00Z");
        assert_eq!(until("2026-11-24T00:00:00Z", 1).last().to_string(), "2026-11-24");
        let summer = until("2026-07-01T23:00:00Z", 1);
        assert_eq!(
            (summer.last().to_string(), summer.begins_at(&zone).to_string()),
            ("2026-07-02".into(), "2026-07-01T23:00:00Z".into())
        );
    }

    #[test]
    fn one_day_is_today_and_a_year_has_its_days() {
        let today = until("2026-02-20T12:00:00Z", 1);
        assert_eq!((today.first(), today.days().count()), (today.last(), 1));
        let begin = today.begins_at(&Zone::built_in());
        assert_eq!(begin.to_string(), "2026-02-20T00:00:00Z", "in Ramadan");
        assert_eq!(until("2028-03-01T12:00:00Z", 365).days().count(), 365);
    }

    #[test]
    fn a_period_has_limits() {
        assert_eq!(PeriodDays::new(0), Err(Invalid::TooSmall));
        assert_eq!(PeriodDays::new(-1), Err(Invalid::TooSmall));
        assert_eq!(PeriodDays::new(366), Err(Invalid::TooLarge));
        assert_eq!(PeriodDays::new(i64::MAX), Err(Invalid::TooLarge));
    }
}
