use super::*;
use crate::time::tests::with_summer_time;
use jiff::civil::time;

const EVENING: Schedule = Schedule::Daily(time(23, 0, 0, 0));

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Morocco was at UTC+1 until 20 September 2026, but for Ramadan, when it was at UTC; since then it is at UTC.
#[test]
fn eleven_in_the_evening_is_what_clocks_show() {
    let zone = Zone::built_in();
    let ticks = EVENING.between(&zone, at("2026-01-31T22:00:00Z"), at("2026-04-30T22:00:00Z"));
    assert_eq!(ticks.len(), 89, "one each day from 1 February to 30 April");
    assert!(ticks.iter().all(|tick| zone.local(*tick).time() == time(23, 0, 0, 0)));
    let gaps = ticks.windows(2).map(|pair| pair[1].duration_since(pair[0]));
    let odd: Vec<_> = gaps.filter(|gap| *gap != SignedDuration::from_hours(24)).collect();
    assert_eq!(odd, [SignedDuration::from_hours(25), SignedDuration::from_hours(23)]);
    for (after, tick) in [
        ("2026-02-10T00:00:00Z", "2026-02-10T22:00:00Z"),
        ("2026-03-01T00:00:00Z", "2026-03-01T23:00:00Z"),
        ("2026-03-25T00:00:00Z", "2026-03-25T22:00:00Z"),
        ("2026-11-27T00:00:00Z", "2026-11-27T23:00:00Z"),
    ] {
        assert_eq!(EVENING.next(&zone, at(after)), Some(at(tick)));
    }
    let morning = Schedule::Daily(time(9, 0, 0, 0));
    assert_eq!(
        morning.next(&zone, at("2026-11-27T08:59:59Z")),
        Some(at("2026-11-27T09:00:00Z"))
    );
}

#[test]
fn a_tick_belongs_to_one_interval_only() {
    let zone = Zone::built_in();
    let minute = SignedDuration::from_mins(1);
    for (schedule, tick) in [
        (EVENING, at("2026-07-01T22:00:00Z")),
        (Schedule::Hourly, at("2026-07-01T15:00:00Z")),
    ] {
        assert_eq!(schedule.between(&zone, tick - minute, tick), [tick]);
        assert!(schedule.between(&zone, tick, tick + minute).is_empty());
        assert!(schedule.between(&zone, tick, tick).is_empty());
        assert_eq!(schedule.next(&zone, tick - SignedDuration::from_nanos(1)), Some(tick));
    }
}

#[test]
fn missed_ticks_are_all_listed_even_across_a_change_of_the_clocks() {
    let zone = Zone::built_in();
    let missed = EVENING.between(&zone, at("2026-07-01T22:00:00Z"), at("2026-07-05T12:00:00Z"));
    assert_eq!((missed.len(), missed[0]), (3, at("2026-07-02T22:00:00Z")));
    let missed = EVENING.between(&zone, at("2026-09-18T22:00:00Z"), at("2026-09-21T12:00:00Z"));
    assert_eq!(missed, [at("2026-09-19T22:00:00Z"), at("2026-09-20T23:00:00Z")]);
}

#[test]
fn a_time_that_is_skipped_or_comes_twice_ticks_once() {
    let zone = with_summer_time();
    let night = Schedule::Daily(time(2, 30, 0, 0));
    assert_eq!(
        night.between(&zone, at("2027-03-27T12:00:00Z"), at("2027-03-29T12:00:00Z")),
        [at("2027-03-28T02:30:00Z"), at("2027-03-29T01:30:00Z")],
        "half past two is skipped: clocks show half past three"
    );
    assert_eq!(
        night.between(&zone, at("2027-06-26T12:00:00Z"), at("2027-06-28T12:00:00Z")),
        [at("2027-06-27T01:30:00Z"), at("2027-06-28T02:30:00Z")],
        "half past two comes twice"
    );
}

#[test]
fn each_hour_has_one_tick_also_when_the_clock_is_changed() {
    for (zone, noon) in [
        (Zone::built_in(), "2026-02-14T12:30:00Z"),
        (with_summer_time(), "2027-03-27T12:30:00Z"),
    ] {
        let day = Schedule::Hourly.between(&zone, at(noon), at(noon) + SignedDuration::from_hours(24));
        assert_eq!((day.len(), day[0]), (24, at(noon) + SignedDuration::from_mins(30)));
    }
}

#[test]
fn a_schedule_speaks_for_itself() {
    assert_eq!(EVENING.to_string(), "at 23:00");
    assert_eq!(Schedule::Daily(time(4, 30, 0, 0)).to_string(), "at 04:30");
    assert_eq!(Schedule::Hourly.to_string(), "every full hour");
}
