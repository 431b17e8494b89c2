//! The time of this machine: the one place that asks for it.

use domain::Clock;
use jiff::Timestamp;
use rustix::time::{ClockId, clock_gettime};
use std::time::Duration;

/// The clock of this machine.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        #[expect(clippy::disallowed_methods, reason = "the implementation of Clock")]
        Timestamp::now()
    }

    /// On Linux it goes on while the machine sleeps.
    fn elapsed(&self) -> Duration {
        #[cfg(target_os = "linux")]
        let clock = ClockId::Boottime;
        #[cfg(not(target_os = "linux"))]
        let clock = ClockId::Monotonic;
        let passed = clock_gettime(clock);
        Duration::new(passed.tv_sec.unsigned_abs(), u32::try_from(passed.tv_nsec).unwrap_or(0))
    }

    fn is_real(&self) -> bool {
        true
    }
}
