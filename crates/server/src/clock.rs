//! The time of this machine: the one place that asks for it.

use domain::Clock;
use jiff::Timestamp;

/// The clock of this machine.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        #[expect(clippy::disallowed_methods, reason = "the implementation of Clock")]
        Timestamp::now()
    }
}
