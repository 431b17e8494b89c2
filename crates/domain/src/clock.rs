//! The current time is a parameter.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use std::sync::LazyLock;

/// Tells the time; real in the server, still in the tests.
pub trait Clock: Send + Sync + 'static {
    /// The present instant.
    fn now(&self) -> Timestamp;
}

/// The civil day of an instant in Morocco, which leaves summer time during Ramadan.
pub fn casablanca_day(at: Timestamp) -> Date {
    at.to_zoned(casablanca()).date()
}

/// The zone of every date and every fixed hour of the product.
pub fn casablanca() -> TimeZone {
    static ZONE: LazyLock<TimeZone> =
        LazyLock::new(|| TimeZone::get("Africa/Casablanca").expect("the zone database is compiled in"));
    ZONE.clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_follows_ramadan_time() {
        let summer: Timestamp = "2026-07-01T23:30:00Z".parse().unwrap();
        let ramadan: Timestamp = "2026-02-20T23:30:00Z".parse().unwrap();
        assert_eq!(casablanca_day(summer).to_string(), "2026-07-02");
        assert_eq!(casablanca_day(ramadan).to_string(), "2026-02-20");
    }
}
