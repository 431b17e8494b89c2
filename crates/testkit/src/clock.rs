//! A clock that stands still until it is told to move.

use domain::Clock;
use jiff::{SignedDuration, Timestamp};
use std::sync::Mutex;

/// The time of a test.
#[derive(Debug)]
pub struct FakeClock(Mutex<Timestamp>);

impl FakeClock {
    /// A Monday morning in Casablanca.
    pub const START: &'static str = "2026-11-23T09:00:00Z";

    /// Another time.
    pub fn set(&self, time: &str) {
        *self.lock() = time.parse().expect("a time in RFC 3339");
    }

    /// Time passes.
    pub fn advance(&self, by: SignedDuration) {
        *self.lock() += by;
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Timestamp> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Default for FakeClock {
    fn default() -> Self {
        Self(Mutex::new(Self::START.parse().expect("a time in RFC 3339")))
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Timestamp {
        *self.lock()
    }
}
