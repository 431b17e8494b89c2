//! Times and days in requests.

use domain::{Invalid, Zone};
use jiff::{Timestamp, civil::Date};

/// Reads a time (RFC 3339), or a day, which begins at midnight in the zone; refuses what is neither.
pub fn parse_from(zone: &Zone) -> impl Fn(&str) -> Result<Timestamp, Invalid> {
    |text| {
        text.parse()
            .or_else(|_| midnight(zone, text.parse().map_err(|_| Invalid::Format)?))
    }
}

/// Reads the end of a period: a time, or a day, which ends at the next midnight; refuses what is neither.
pub fn parse_to(zone: &Zone) -> impl Fn(&str) -> Result<Timestamp, Invalid> {
    |text| {
        text.parse().or_else(|_| {
            let day: Date = text.parse().map_err(|_| Invalid::Format)?;
            midnight(zone, day.tomorrow().map_err(|_| Invalid::Format)?)
        })
    }
}

fn midnight(zone: &Zone, day: Date) -> Result<Timestamp, Invalid> {
    zone.midnight(day).ok_or(Invalid::Format)
}
