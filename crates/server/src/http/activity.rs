//! What a connection is doing, and how long it may go on with it.

use std::time::{Duration, Instant};

/// A new connection sends its first byte within this.
const FIRST_BYTE: Duration = Duration::from_secs(5);
/// The headers of a request are complete within this.
const HEADERS: Duration = Duration::from_secs(10);
/// A connection between two requests is kept this long.
const IDLE: Duration = Duration::from_secs(30);
/// A client that takes no byte of its answer for this long is not reading.
const STALLED: Duration = Duration::from_secs(30);
/// The same once the server finishes: nobody waits for those who do not read.
const STALLED_AT_THE_END: Duration = Duration::from_secs(3);
/// A client that sent a request and goes on sending them is not idle in between.
const AT_REST: Duration = Duration::from_secs(1);

/// Where a connection is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Nothing arrived yet.
    New,
    /// The answer is sent and the next request has not begun.
    Idle,
    /// Some bytes of a request arrived, its headers are not complete.
    Reading,
    /// A request is answered.
    Serving,
}

/// What a connection is doing, since when.
#[derive(Debug)]
pub struct Activity {
    phase: Phase,
    since: Instant,
    /// Since when the client takes nothing of what is written to it.
    stalled: Option<Instant>,
}

impl Activity {
    /// A connection that was just accepted.
    pub const fn accepted(now: Instant) -> Self {
        Self {
            phase: Phase::New,
            since: now,
            stalled: None,
        }
    }

    /// Bytes of the client arrived.
    pub fn received(&mut self, now: Instant) {
        if matches!(self.phase, Phase::New | Phase::Idle) {
            self.enter(Phase::Reading, now);
        }
    }

    /// The headers of a request are complete.
    pub fn asked(&mut self, now: Instant) {
        self.enter(Phase::Serving, now);
    }

    /// The answer is written, or given up.
    pub fn answered(&mut self, now: Instant) {
        self.enter(Phase::Idle, now);
    }

    /// The client took some of what is written, or not.
    pub fn wrote(&mut self, progress: bool, now: Instant) {
        self.stalled = if progress { None } else { self.stalled.or(Some(now)) };
    }

    /// Whether the connection has outlived what its phase allows.
    pub fn is_overdue(&self, now: Instant, finishing: bool) -> bool {
        let patience = if finishing { STALLED_AT_THE_END } else { STALLED };
        let stalled = self.stalled.is_some_and(|since| now.duration_since(since) >= patience);
        let limit = match self.phase {
            Phase::New => Some(FIRST_BYTE),
            Phase::Reading => Some(HEADERS),
            Phase::Idle => Some(IDLE),
            // Answers have a time limit of their own.
            Phase::Serving => None,
        };
        stalled || limit.is_some_and(|limit| now.duration_since(self.since) >= limit)
    }

    /// Since when nothing would be lost with this connection; `None` while a request is under way.
    pub fn at_rest_since(&self, now: Instant) -> Option<Instant> {
        let between = matches!(self.phase, Phase::New | Phase::Idle) && self.stalled.is_none();
        (between && now.duration_since(self.since) >= AT_REST).then_some(self.since)
    }

    /// Whether a request was ever asked on it.
    pub const fn was_used(&self) -> bool {
        matches!(self.phase, Phase::Idle | Phase::Serving)
    }

    fn enter(&mut self, phase: Phase, now: Instant) {
        self.phase = phase;
        self.since = now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn each_phase_has_its_limit() {
        let start = Instant::now();
        let overdue = |activity: &Activity, after| activity.is_overdue(start + seconds(after), false);
        let mut activity = Activity::accepted(start);
        assert!(!overdue(&activity, 4) && overdue(&activity, 5), "no byte");
        activity.received(start);
        // More bytes do not win more time.
        activity.received(start + seconds(8));
        assert!(!overdue(&activity, 9) && overdue(&activity, 10), "headers");
        activity.asked(start);
        assert!(!overdue(&activity, 3_600), "an answer has its own limit");
        activity.answered(start);
        assert!(!overdue(&activity, 29) && overdue(&activity, 30), "idle");
    }

    #[test]
    fn a_client_that_reads_a_little_goes_on() {
        let start = Instant::now();
        let mut activity = Activity::accepted(start);
        activity.asked(start);
        activity.wrote(false, start);
        activity.wrote(false, start + seconds(20));
        assert!(!activity.is_overdue(start + seconds(29), false));
        assert!(
            activity.is_overdue(start + seconds(30), false),
            "nothing taken since the first try"
        );
        assert!(
            activity.is_overdue(start + seconds(3), true),
            "sooner when the server finishes"
        );
        activity.wrote(true, start + seconds(29));
        assert!(!activity.is_overdue(start + seconds(31), false));
    }

    #[test]
    fn only_what_rests_may_make_room() {
        let start = Instant::now();
        let later = start + seconds(1);
        let mut activity = Activity::accepted(start);
        assert_eq!(activity.at_rest_since(start), None, "it has just come");
        assert_eq!(activity.at_rest_since(later), Some(start));
        activity.received(start);
        assert_eq!(activity.at_rest_since(later), None);
        activity.asked(start);
        assert_eq!(activity.at_rest_since(later), None);
        activity.answered(start);
        assert_eq!(activity.at_rest_since(later), Some(start));
    }
}
