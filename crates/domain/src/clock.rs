//! The current time is a parameter.

use jiff::Timestamp;

/// Tells the time; real in the server, still in the tests.
pub trait Clock: Send + Sync + 'static {
    /// The present instant.
    fn now(&self) -> Timestamp;
}
