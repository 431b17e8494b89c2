//! When the wall clock of Casablanca asks for something.

use crate::Zone;
use jiff::{SignedDuration, Timestamp, civil::Time};
use std::fmt;

/// Times that come again and again, by the wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schedule {
    /// Every day at a time.
    Daily(Time),
    /// Every full hour.
    Hourly,
}

crate::enumeration! {
    /// How often the wall clock comes back to something.
    pub enum Every as "ScheduleUnit" {
        /// At the full hour.
        Hour = "hour",
        /// At a time of the day.
        Day = "day",
    }
}

/// Ticks that are caught up in one go; after years of silence the rest follows in the next one.
const MOST: usize = 1_000;

impl Schedule {
    /// How often.
    pub const fn every(self) -> Every {
        match self {
            Self::Daily(_) => Every::Day,
            Self::Hourly => Every::Hour,
        }
    }

    /// The time of the day, of what comes once a day.
    pub const fn time(self) -> Option<Time> {
        match self {
            Self::Daily(time) => Some(time),
            Self::Hourly => None,
        }
    }

    /// The first tick after an instant; none at the end of time.
    pub fn next(self, zone: &Zone, after: Timestamp) -> Option<Timestamp> {
        match self {
            Self::Daily(time) => {
                let today = zone.day(after);
                let days = [Some(today), today.tomorrow().ok()].into_iter().flatten();
                days.filter_map(|day| zone.at(day, time)).find(|tick| *tick > after)
            }
            // Counted from the instant: an hour that the wall clock shows twice has two ticks.
            Self::Hourly => {
                let local = zone.local(after);
                let into_it = i64::from(local.minute()) * 60 + i64::from(local.second());
                let second = Timestamp::from_second(after.as_second()).ok()?;
                second.checked_add(SignedDuration::from_secs(3_600 - into_it)).ok()
            }
        }
    }

    /// The ticks after an instant, up to another and with it, oldest first.
    pub fn between(self, zone: &Zone, after: Timestamp, until: Timestamp) -> Vec<Timestamp> {
        let ticks = std::iter::successors(self.next(zone, after), |tick| self.next(zone, *tick));
        ticks.take_while(|tick| *tick <= until).take(MOST).collect()
    }
}

impl fmt::Display for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Daily(time) => write!(f, "at {}", time.strftime("%H:%M")),
            Self::Hourly => f.write_str("every full hour"),
        }
    }
}

#[cfg(test)]
#[path = "schedule_tests.rs"]
mod tests;
