//! When the wall clock of Casablanca asks for something.

use crate::clock::casablanca;
use jiff::{SignedDuration, Timestamp, civil::Time};
use std::fmt;

/// Times that come again and again, by the wall clock of Casablanca.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schedule {
    /// Every day at a time.
    Daily(Time),
    /// Every full hour.
    Hourly,
}

/// Ticks that are caught up in one go; after years of silence the rest follows in the next one.
const MOST: usize = 1_000;

impl Schedule {
    /// The first tick after an instant; none at the end of time.
    pub fn next(self, after: Timestamp) -> Option<Timestamp> {
        let local = after.to_zoned(casablanca());
        match self {
            Self::Daily(time) => {
                let today = local.date();
                let days = [Some(today), today.tomorrow().ok()].into_iter().flatten();
                let ticks = days.filter_map(|day| day.to_datetime(time).to_zoned(casablanca()).ok());
                ticks.map(|tick| tick.timestamp()).find(|tick| *tick > after)
            }
            // Counted from the instant: an hour that the wall clock shows twice has two ticks.
            Self::Hourly => {
                let into_it = i64::from(local.minute()) * 60 + i64::from(local.second());
                let second = Timestamp::from_second(after.as_second()).ok()?;
                second.checked_add(SignedDuration::from_secs(3_600 - into_it)).ok()
            }
        }
    }

    /// The ticks after an instant, up to another and with it, oldest first.
    pub fn between(self, after: Timestamp, until: Timestamp) -> Vec<Timestamp> {
        let ticks = std::iter::successors(self.next(after), |tick| self.next(*tick));
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
mod tests {
    use super::*;
    use jiff::civil::time;

    const EVENING: Schedule = Schedule::Daily(time(23, 0, 0, 0));

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    /// Morocco is at UTC+1 all year, except in Ramadan, when it is at UTC: in 2026 from 15 February to 22 March.
    #[test]
    fn eleven_in_the_evening_follows_ramadan_time() {
        let ticks = EVENING.between(at("2026-01-31T22:00:00Z"), at("2026-04-30T22:00:00Z"));
        assert_eq!(ticks.len(), 89, "one each day from 1 February to 30 April");
        for tick in &ticks {
            let local = tick.to_zoned(casablanca());
            assert_eq!(local.time(), time(23, 0, 0, 0), "{local}");
        }
        for (after, tick) in [
            ("2026-02-10T00:00:00Z", "2026-02-10T22:00:00Z"),
            ("2026-03-01T00:00:00Z", "2026-03-01T23:00:00Z"),
            ("2026-03-25T00:00:00Z", "2026-03-25T22:00:00Z"),
        ] {
            assert_eq!(EVENING.next(at(after)), Some(at(tick)));
        }
        let gaps = ticks.windows(2).map(|pair| pair[1].duration_since(pair[0]));
        let odd: Vec<_> = gaps.filter(|gap| *gap != SignedDuration::from_hours(24)).collect();
        assert_eq!(odd, [SignedDuration::from_hours(25), SignedDuration::from_hours(23)]);
    }

    #[test]
    fn a_tick_belongs_to_one_interval_only() {
        let minute = SignedDuration::from_mins(1);
        for (schedule, tick) in [
            (EVENING, at("2026-07-01T22:00:00Z")),
            (Schedule::Hourly, at("2026-07-01T15:00:00Z")),
        ] {
            assert_eq!(schedule.between(tick - minute, tick), [tick]);
            assert!(schedule.between(tick, tick + minute).is_empty());
            assert!(schedule.between(tick, tick).is_empty());
            assert_eq!(schedule.next(tick - SignedDuration::from_nanos(1)), Some(tick));
        }
    }

    #[test]
    fn missed_ticks_are_all_listed() {
        let missed = EVENING.between(at("2026-07-01T22:00:00Z"), at("2026-07-05T12:00:00Z"));
        assert_eq!(missed.first(), Some(&at("2026-07-02T22:00:00Z")));
        assert_eq!(missed.len(), 3);
    }

    #[test]
    fn each_hour_has_one_tick_also_when_the_clock_is_changed() {
        let day = Schedule::Hourly.between(at("2026-02-14T12:30:00Z"), at("2026-02-15T12:30:00Z"));
        assert_eq!((day.len(), day[0]), (24, at("2026-02-14T13:00:00Z")));
    }

    #[test]
    fn a_schedule_speaks_for_itself() {
        assert_eq!(EVENING.to_string(), "at 23:00");
        assert_eq!(Schedule::Daily(time(4, 30, 0, 0)).to_string(), "at 04:30");
        assert_eq!(Schedule::Hourly.to_string(), "every full hour");
    }
}
