//! The current time is a parameter.

use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// Tells the time; real in the server, still in the tests.
pub trait Clock: Send + Sync + 'static {
    /// The present instant.
    fn now(&self) -> Timestamp;

    /// How much time has passed since a moment that does not matter: setting the clock changes nothing of it.
    fn elapsed(&self) -> Duration;

    /// Whether it is the time of everybody, with which the database should agree.
    fn is_real(&self) -> bool {
        false
    }
}

/// A clock that goes differently by more than this was set, or is wrong.
pub const BELIEVED: SignedDuration = SignedDuration::from_hours(1);

/// Notices when a clock is set while the program runs.
#[derive(Debug)]
pub struct Watch {
    /// A time that was believed, and when that was.
    anchor: (Timestamp, Duration),
    /// Since when the clock says something else.
    doubted_since: Option<Duration>,
}

impl Watch {
    /// Believes what the clock says at the start.
    pub const fn new(now: Timestamp, elapsed: Duration) -> Self {
        Self {
            anchor: (now, elapsed),
            doubted_since: None,
        }
    }

    /// Whether the clock can be believed. A clock that jumped is believed again when it is back, or when it has gone
    /// on from there for an hour: then somebody set it right.
    ///
    /// # Errors
    /// It jumped by this much.
    pub fn look(&mut self, now: Timestamp, elapsed: Duration) -> Result<(), SignedDuration> {
        let (then, before) = self.anchor;
        let passed = SignedDuration::try_from(elapsed.saturating_sub(before)).unwrap_or(SignedDuration::MAX);
        let off = now.duration_since(then).saturating_sub(passed);
        if off.abs() > BELIEVED {
            let since = *self.doubted_since.get_or_insert(elapsed);
            if elapsed.saturating_sub(since) < BELIEVED.unsigned_abs() {
                return Err(off);
            }
        }
        self.anchor = (now, elapsed);
        self.doubted_since = None;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_jump_is_doubted_until_it_is_undone_or_has_lasted() {
        let start: Timestamp = "2026-11-23T09:00:00Z".parse().unwrap();
        let minutes = |minutes: u64| Duration::from_mins(minutes);
        let (day, minute) = (SignedDuration::from_hours(24), SignedDuration::from_mins(1));
        let mut watch = Watch::new(start, minutes(0));
        assert_eq!(watch.look(start + minute, minutes(1)), Ok(()));
        assert_eq!(watch.look(start + minute * 62, minutes(2)), Ok(()), "less than an hour");
        let mut watch = Watch::new(start, minutes(0));
        for (off, later) in [(day * 3, 1), (day * 3, 2), (-day, 3)] {
            let now = start + off + minute * i32::try_from(later).unwrap();
            assert_eq!(watch.look(now, minutes(later)), Err(off));
        }
        assert_eq!(watch.look(start + minute * 4, minutes(4)), Ok(()), "it is back");
        assert_eq!(watch.look(start + day + minute * 5, minutes(5)), Err(day));
        assert_eq!(watch.look(start + day + minute * 64, minutes(64)), Err(day));
        assert_eq!(
            watch.look(start + day + minute * 65, minutes(65)),
            Ok(()),
            "it was set right"
        );
        assert_eq!(watch.look(start + day + minute * 66, minutes(66)), Ok(()));
    }
}
