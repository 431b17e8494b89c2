//! Months of the calendar in Casablanca.

use crate::{Invalid, Zone};
use jiff::{Timestamp, ToSpan, civil::Date};
use std::fmt;

/// A month: `2026-11`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    first: Date,
}

impl Month {
    /// Reads a year and a month.
    ///
    /// # Errors
    /// It is not written as `2026-11`, or there is no such month.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        let (year, month) = text.split_once('-').ok_or(Invalid::Format)?;
        let is_written_so = year.len() == 4 && month.len() == 2;
        let digits = [year, month]
            .iter()
            .all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        if !is_written_so || !digits {
            return Err(Invalid::Format);
        }
        let (year, month) = (year.parse(), month.parse());
        let (year, month) = year.ok().zip(month.ok()).ok_or(Invalid::Format)?;
        let first = Date::new(year, month, 1).map_err(|_| Invalid::Format)?;
        Ok(Self { first })
    }

    /// The month of a day.
    pub fn of(day: Date) -> Self {
        Self {
            first: day.first_of_month(),
        }
    }

    /// Its first day.
    pub const fn first(self) -> Date {
        self.first
    }

    /// Its last day.
    pub fn last(self) -> Date {
        self.first.last_of_month()
    }

    /// The instant at which it begins.
    pub fn begins_at(self, zone: &Zone) -> Timestamp {
        zone.midnight(self.first).unwrap_or(Timestamp::MIN)
    }

    /// The instant at which the next one begins.
    pub fn ends_at(self, zone: &Zone) -> Timestamp {
        let next = self.first.checked_add(1.month());
        let midnight = next.ok().and_then(|next| zone.midnight(next));
        midnight.unwrap_or(Timestamp::MAX)
    }
}

/// `2026-11`
impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.first.year(), self.first.month())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_written_in_one_way() {
        for text in ["2026-11", "2000-01", "2100-12"] {
            assert_eq!(Month::parse(text).map(|month| month.to_string()), Ok(text.to_owned()));
        }
        for text in [
            "",
            "2026",
            "2026-1",
            "26-11",
            "2026-13",
            "2026-00",
            "2026-11-01",
            "-026-11",
            "+026-11",
            "2026-٠١",
        ] {
            assert_eq!(Month::parse(text), Err(Invalid::Format), "{text}");
        }
    }

    /// Morocco left an hour ahead of UTC in September 2026: each month is as long as its days are.
    #[test]
    fn it_begins_and_ends_at_midnight_in_casablanca() {
        let zone = Zone::built_in();
        let bounds = |text: &str| {
            let month = Month::parse(text).unwrap();
            (month.begins_at(&zone).to_string(), month.ends_at(&zone).to_string())
        };
        let expected = |begins: &str, ends: &str| (begins.to_owned(), ends.to_owned());
        assert_eq!(
            bounds("2026-11"),
            expected("2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z")
        );
        assert_eq!(
            bounds("2026-08"),
            expected("2026-07-31T23:00:00Z", "2026-08-31T23:00:00Z")
        );
        assert_eq!(
            bounds("2026-09"),
            expected("2026-08-31T23:00:00Z", "2026-10-01T00:00:00Z")
        );
        assert_eq!(
            Month::of("2026-02-17".parse().unwrap()).last().to_string(),
            "2026-02-28"
        );
    }
}
