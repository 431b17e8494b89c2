//! What a lane has to forget before its next batch: names of people who were renamed meanwhile. A batch that had read
//! the old name by then is over when the next one asks.

use domain::ids::InfluencerId;
use std::{
    collections::HashSet,
    sync::{Mutex, PoisonError},
};

/// Those whose names a lane must read again.
#[derive(Default)]
pub(super) struct Renamed(Mutex<HashSet<InfluencerId>>);

impl Renamed {
    /// Notes somebody, whose new name is committed.
    pub(super) fn note(&self, influencer: InfluencerId) {
        let mut noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        noted.insert(influencer);
    }

    /// Everybody who was noted since.
    pub(super) fn take(&self) -> HashSet<InfluencerId> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
