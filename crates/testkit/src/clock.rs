//! A clock that stands still until it is told to move.

use domain::Clock;
use jiff::{SignedDuration, Timestamp};
use std::{
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

/// The time of a test.
#[derive(Debug)]
pub struct FakeClock {
    now: Mutex<Timestamp>,
    elapsed: Mutex<Duration>,
    real: AtomicBool,
}

impl FakeClock {
    /// A Monday morning in Casablanca.
    pub const START: &'static str = "2026-11-23T09:00:00Z";

    /// The clock is set to another time.
    pub fn set(&self, time: &str) {
        *self.lock() = time.parse().expect("a time in RFC 3339");
    }

    /// From now on it passes for the clock of everybody.
    pub fn become_real(&self) {
        self.real.store(true, Ordering::Relaxed);
    }

    /// Time passes.
    pub fn advance(&self, by: SignedDuration) {
        *self.lock() += by;
        *lock(&self.elapsed) += by.unsigned_abs();
    }

    fn lock(&self) -> MutexGuard<'_, Timestamp> {
        lock(&self.now)
    }
}

impl Default for FakeClock {
    fn default() -> Self {
        Self {
            now: Mutex::new(Self::START.parse().expect("a time in RFC 3339")),
            elapsed: Mutex::default(),
            real: AtomicBool::new(false),
        }
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Timestamp {
        *self.lock()
    }

    fn elapsed(&self) -> Duration {
        *lock(&self.elapsed)
    }

    fn is_real(&self) -> bool {
        self.real.load(Ordering::Relaxed)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
