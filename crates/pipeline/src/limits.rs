//! How much, and for how long, a connection waits for.

use std::time::Duration;

/// Bounds of what the other side may do to us.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// How long each step of connecting may take.
    pub connecting: Duration,
    /// How long the database may say nothing: longer than any statement may take.
    pub silence: Duration,
    /// How long a round trip may take from the first byte to the last, however busy it looks.
    pub exchange: Duration,
    /// How many bytes the answers of one round trip may have.
    pub answer: usize,
}

impl Limits {
    /// The same while somebody signs in: a short talk with somebody not known yet.
    pub(crate) const fn of_signing_in(self) -> Self {
        Self {
            silence: self.connecting,
            exchange: self.connecting,
            answer: 64 * 1024,
            ..self
        }
    }
}
