//! How failed sign-ins slow down guessing.

use jiff::{SignedDuration, Timestamp};

/// Failures from one place that cost nothing: people mistype.
pub const FREE_FAILURES: i32 = 4;
/// The longest wait in one place.
pub const LONGEST_WAIT: SignedDuration = SignedDuration::from_mins(15);
/// Failures from everywhere together that cost nothing.
pub const FREE_FAILURES_ANYWHERE: i32 = 49;
/// The wait after each more from anywhere: it slows down many who guess together, and keeps nobody out.
pub const WAIT_ANYWHERE: SignedDuration = SignedDuration::from_secs(5);
/// After this long without a failure, none is remembered.
pub const FORGOTTEN_AFTER: SignedDuration = SignedDuration::from_hours(24);

/// From where an e-mail address is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// One network address, or one browser that its user signed in with before.
    One,
    /// All that are not such a browser together.
    Anywhere,
}

/// The failed sign-ins of an e-mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failures {
    /// How many there were in a row.
    pub count: i32,
    /// When the last one was.
    pub last: Timestamp,
}

impl Failures {
    /// Whether they are too long ago to matter.
    pub fn are_forgotten(&self, now: Timestamp) -> bool {
        now.duration_since(self.last) >= FORGOTTEN_AFTER
    }

    /// How long the next attempt has to wait, if it has to. In one place: two seconds after the fifth failure, twice as
    /// long after each one more, a quarter of an hour at most. Anywhere: five seconds from the fiftieth failure on.
    pub fn wait(&self, place: Place, now: Timestamp) -> Option<SignedDuration> {
        let beyond = |free: i32| u32::try_from(self.count.saturating_sub(free)).unwrap_or(0);
        let pause = match place {
            Place::One => match beyond(FREE_FAILURES) {
                0 => return None,
                beyond => SignedDuration::from_secs(1 << beyond.min(20)).min(LONGEST_WAIT),
            },
            Place::Anywhere if beyond(FREE_FAILURES_ANYWHERE) == 0 => return None,
            Place::Anywhere => WAIT_ANYWHERE,
        };
        let left = pause - now.duration_since(self.last);
        left.is_positive().then_some(left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waits(place: Place, counts: &[i32]) -> Vec<i64> {
        let last: Timestamp = "2026-11-23T09:00:00Z".parse().unwrap();
        let wait = |count: &i32| Failures { count: *count, last }.wait(place, last);
        counts
            .iter()
            .map(|count| wait(count).map_or(0, |wait| wait.as_secs()))
            .collect()
    }

    #[test]
    fn in_one_place_the_wait_grows_up_to_a_quarter_of_an_hour() {
        let counts = [1, 4, 5, 6, 10, 13, 14, 1_000_000, i32::MAX];
        assert_eq!(waits(Place::One, &counts), [0, 0, 2, 4, 64, 512, 900, 900, 900]);
    }

    #[test]
    fn what_everybody_does_together_never_keeps_somebody_out() {
        assert_eq!(waits(Place::Anywhere, &[1, 49, 50, i32::MAX]), [0, 0, 5, 5]);
    }

    #[test]
    fn time_passes() {
        let last: Timestamp = "2026-11-23T09:00:00Z".parse().unwrap();
        let failures = Failures { count: 6, last };
        let after = |seconds| last + SignedDuration::from_secs(seconds);
        assert_eq!(failures.wait(Place::One, after(3)), Some(SignedDuration::from_secs(1)));
        assert_eq!(failures.wait(Place::One, after(4)), None);
        assert!(!failures.are_forgotten(after(86_399)) && failures.are_forgotten(after(86_400)));
    }
}
