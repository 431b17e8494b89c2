//! Times and days in requests.

use domain::{Invalid, clock::casablanca};
use jiff::{Timestamp, civil::Date};

/// Reads a time (RFC 3339), or a day, which begins at midnight in Casablanca.
///
/// # Errors
/// Neither.
pub fn parse_from(text: &str) -> Result<Timestamp, Invalid> {
    text.parse()
        .or_else(|_| midnight(text.parse().map_err(|_| Invalid::Format)?))
}

/// Reads the end of a period: a time, or a day, which ends at the next midnight.
///
/// # Errors
/// Neither.
pub fn parse_to(text: &str) -> Result<Timestamp, Invalid> {
    text.parse().or_else(|_| {
        let day: Date = text.parse().map_err(|_| Invalid::Format)?;
        midnight(day.tomorrow().map_err(|_| Invalid::Format)?)
    })
}

fn midnight(day: Date) -> Result<Timestamp, Invalid> {
    day.to_zoned(casablanca())
        .map(|zoned| zoned.timestamp())
        .map_err(|_| Invalid::Format)
}
