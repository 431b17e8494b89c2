//! How failed sign-ins slow down guessing.

use jiff::{SignedDuration, Timestamp};

/// Failures that cost nothing: people mistype.
pub const FREE_FAILURES: i32 = 4;
/// The longest wait.
pub const LONGEST_WAIT: SignedDuration = SignedDuration::from_mins(15);
/// After this long without a failure, none is remembered.
pub const FORGOTTEN_AFTER: SignedDuration = SignedDuration::from_hours(24);

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

    /// How long the next attempt has to wait, if it has to: two seconds after the fifth failure, twice as long after
    /// each one more, a quarter of an hour at most.
    pub fn wait(&self, now: Timestamp) -> Option<SignedDuration> {
        let beyond = u32::try_from(self.count - FREE_FAILURES)
            .ok()
            .filter(|beyond| *beyond > 0)?;
        let pause = SignedDuration::from_secs(1 << beyond.min(20)).min(LONGEST_WAIT);
        let left = pause - now.duration_since(self.last);
        left.is_positive().then_some(left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_grows_up_to_a_quarter_of_an_hour() {
        let last: Timestamp = "2026-11-23T09:00:00Z".parse().unwrap();
        let waits = [1, 4, 5, 6, 10, 13, 14, 1_000_000, i32::MAX]
            .map(|count| Failures { count, last }.wait(last).map_or(0, |wait| wait.as_secs()));
        assert_eq!(waits, [0, 0, 2, 4, 64, 512, 900, 900, 900]);
    }

    #[test]
    fn time_passes() {
        let last: Timestamp = "2026-11-23T09:00:00Z".parse().unwrap();
        let failures = Failures { count: 6, last };
        let after = |seconds| last + SignedDuration::from_secs(seconds);
        assert_eq!(failures.wait(after(3)), Some(SignedDuration::from_secs(1)));
        assert_eq!(failures.wait(after(4)), None);
        assert!(!failures.are_forgotten(after(86_399)) && failures.are_forgotten(after(86_400)));
    }
}
