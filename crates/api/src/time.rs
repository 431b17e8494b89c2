//! Times and days in requests.

use domain::{Invalid, Zone};
use jiff::{Timestamp, civil::Date};

/// The years that a request may name: the product has no earlier ones, and nobody plans later ones.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2100;

/// Reads a time (RFC 3339), or a day, which begins at midnight in the zone; refuses what is neither, and other years
/// than 2000 to 2100.
pub fn parse_from(zone: &Zone) -> impl Fn(&str) -> Result<Timestamp, Invalid> {
    |text| match text.parse() {
        Ok(time) => in_our_years(zone, time),
        Err(_) => midnight(zone, day(text)?),
    }
}

/// Reads the end of a period: a time, or a day, which ends at the next midnight; refuses what is neither, and other
/// years than 2000 to 2100.
pub fn parse_to(zone: &Zone) -> impl Fn(&str) -> Result<Timestamp, Invalid> {
    |text| match text.parse() {
        Ok(time) => in_our_years(zone, time),
        Err(_) => midnight(zone, day(text)?.tomorrow().map_err(|_| Invalid::Format)?),
    }
}

fn day(text: &str) -> Result<Date, Invalid> {
    let day: Date = text.parse().map_err(|_| Invalid::Format)?;
    year(day).map(|()| day)
}

fn in_our_years(zone: &Zone, time: Timestamp) -> Result<Timestamp, Invalid> {
    year(zone.day(time)).map(|()| time)
}

fn year(day: Date) -> Result<(), Invalid> {
    match day.year() {
        year if year < *YEARS.start() => Err(Invalid::TooSmall),
        year if year > *YEARS.end() => Err(Invalid::TooLarge),
        _ => Ok(()),
    }
}

fn midnight(zone: &Zone, day: Date) -> Result<Timestamp, Invalid> {
    zone.midnight(day).ok_or(Invalid::Format)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_years_are_read() {
        let zone = Zone::built_in();
        for (text, why) in [
            ("1999-12-31", Invalid::TooSmall),
            ("-009999-01-02", Invalid::TooSmall),
            ("0000-01-01", Invalid::TooSmall),
            ("1999-12-31T22:00:00Z", Invalid::TooSmall),
            ("2101-01-01", Invalid::TooLarge),
            ("9999-12-31", Invalid::TooLarge),
            ("2101-06-01T00:00:00Z", Invalid::TooLarge),
            ("yesterday", Invalid::Format),
        ] {
            assert_eq!(parse_from(&zone)(text), Err(why), "{text}");
            assert_eq!(parse_to(&zone)(text), Err(why), "{text}");
        }
        assert!(parse_from(&zone)("2000-01-01").is_ok());
        assert!(parse_to(&zone)("2100-12-31").is_ok());
    }
}
