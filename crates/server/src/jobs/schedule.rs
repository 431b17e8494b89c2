//! Which jobs the wall clock of Casablanca asks for, and when.

use cronexpr::{Crontab, MakeTimestamp};
use jiff::Timestamp;

/// A task that the clock asks for.
#[derive(Debug, Clone, Copy)]
pub struct Scheduled {
    /// The task.
    pub task: &'static str,
    /// Minute, hour, day, month, weekday, zone.
    cron: &'static str,
    /// The same for people.
    pub when: &'static str,
}

/// Everything that the clock asks for.
pub const SCHEDULE: [Scheduled; 3] = [
    Scheduled {
        task: "expire_leads",
        cron: "0 23 * * * Africa/Casablanca",
        when: "at 23:00",
    },
    Scheduled {
        task: "finish_transfers",
        cron: "0 * * * * Africa/Casablanca",
        when: "every full hour",
    },
    Scheduled {
        task: "forget_keys",
        cron: "30 4 * * * Africa/Casablanca",
        when: "at 04:30",
    },
];

/// Ticks that are caught up in one go; after years of silence the rest follows in the next one.
const MOST: usize = 1_000;

impl Scheduled {
    /// The ticks after an instant, up to another and with it, oldest first.
    pub fn between(&self, after: Timestamp, until: Timestamp) -> Vec<Timestamp> {
        let ticks = self
            .crontab()
            .iter_after(MakeTimestamp(after))
            .expect("an instant is an instant");
        let instants = ticks.map_while(Result::ok).map(|tick| tick.timestamp());
        instants.take_while(|tick| *tick <= until).take(MOST).collect()
    }

    /// The first tick after an instant.
    pub fn next(&self, after: Timestamp) -> Option<Timestamp> {
        self.crontab()
            .find_next(MakeTimestamp(after))
            .ok()
            .map(|tick| tick.timestamp())
    }

    fn crontab(&self) -> Crontab {
        cronexpr::parse_crontab(self.cron).expect("a schedule is valid, by test")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::{SignedDuration, civil::time, tz::TimeZone};

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn every_schedule_is_valid_and_comes_again() {
        for scheduled in SCHEDULE {
            assert!(scheduled.next(at("2026-01-01T00:00:00Z")).is_some(), "{scheduled:?}");
        }
    }

    /// Morocco is at UTC+1 all year, except in Ramadan, when it is at UTC: in 2026 from 15 February to 22 March.
    #[test]
    fn eleven_in_the_evening_follows_ramadan_time() {
        let expire = SCHEDULE[0];
        let zone = TimeZone::get("Africa/Casablanca").unwrap();
        let ticks = expire.between(at("2026-01-31T22:00:00Z"), at("2026-04-30T22:00:00Z"));
        assert_eq!(ticks.len(), 89, "one each day from 1 February to 30 April");
        for tick in &ticks {
            let local = tick.to_zoned(zone.clone());
            assert_eq!(local.time(), time(23, 0, 0, 0), "{local}");
        }
        assert_eq!(
            expire.next(at("2026-02-10T00:00:00Z")),
            Some(at("2026-02-10T22:00:00Z"))
        );
        assert_eq!(
            expire.next(at("2026-03-01T00:00:00Z")),
            Some(at("2026-03-01T23:00:00Z"))
        );
        assert_eq!(
            expire.next(at("2026-03-25T00:00:00Z")),
            Some(at("2026-03-25T22:00:00Z"))
        );
        let gaps = ticks.windows(2).map(|pair| pair[1].duration_since(pair[0]));
        let odd: Vec<_> = gaps.filter(|gap| *gap != SignedDuration::from_hours(24)).collect();
        assert_eq!(odd, [SignedDuration::from_hours(25), SignedDuration::from_hours(23)]);
    }

    #[test]
    fn a_tick_belongs_to_one_interval_only() {
        let expire = SCHEDULE[0];
        let tick = at("2026-07-01T22:00:00Z");
        assert_eq!(expire.between(tick - SignedDuration::from_mins(1), tick), [tick]);
        assert!(expire.between(tick, tick + SignedDuration::from_mins(1)).is_empty());
        assert!(expire.between(tick, tick).is_empty());
    }

    #[test]
    fn missed_ticks_are_all_listed() {
        let missed = SCHEDULE[0].between(at("2026-07-01T22:00:00Z"), at("2026-07-05T12:00:00Z"));
        assert_eq!(missed.first(), Some(&at("2026-07-02T22:00:00Z")));
        assert_eq!(missed.len(), 3);
    }
}
