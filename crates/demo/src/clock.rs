//! A clock that stands where it is put, and stands elsewhere for each of several things done together.

use domain::Clock;
use jiff::Timestamp;
use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

tokio::task_local! {
    static THEN: Timestamp;
}

/// The clock of a story.
#[derive(Debug)]
pub struct DemoClock(Mutex<Timestamp>);

impl DemoClock {
    /// A clock that stands at a time.
    pub const fn new(at: Timestamp) -> Self {
        Self(Mutex::new(at))
    }

    /// Puts the clock to a time.
    pub fn set(&self, at: Timestamp) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = at;
    }

    /// Does something as if it were that time.
    pub(crate) async fn at<T>(at: Timestamp, work: impl Future<Output = T>) -> T {
        THEN.scope(at, work).await
    }
}

impl Clock for DemoClock {
    fn now(&self) -> Timestamp {
        let shared = || *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        THEN.try_with(|then| *then).unwrap_or_else(|_| shared())
    }

    /// In a story no limit is met by waiting.
    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }
}
