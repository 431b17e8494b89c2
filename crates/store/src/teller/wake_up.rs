//! Wakes the job that tells merchants what happened to their leads: one wake-up is queued for some seconds ahead, and
//! the merchants of every batch until then join it.

use crate::ids::new_id;
use domain::ids::MerchantId;
use jiff::Timestamp;
use std::{
    collections::HashSet,
    time::{Duration, Instant},
};
use uuid::Uuid;

/// A wake-up runs this long after it was written, and serves every lead committed until then.
pub(super) const DELAY: Duration = Duration::from_secs(10);
/// For how long a committed wake-up is trusted to lie ahead; well within the delay.
const TRUSTED: Duration = Duration::from_secs(8);

/// The wake-up that is committed and still to come, if there is one.
#[derive(Default)]
pub(super) struct WakeUps(Option<WakeUp>);

struct WakeUp {
    id: Uuid,
    written_at: Instant,
    merchants: HashSet<MerchantId>,
}

/// What a batch writes about the merchants whose leads it moves.
pub(super) struct Announcement {
    pub(super) wake_up: Uuid,
    /// It is not queued yet.
    pub(super) is_new: bool,
    /// Those who have not joined it yet.
    pub(super) merchants: Vec<MerchantId>,
    made_at: Instant,
}

impl WakeUps {
    /// What is to be written about these merchants.
    pub(super) fn announce(&self, merchants: &[MerchantId], at: Timestamp, now: Instant) -> Announcement {
        let ahead = self.0.as_ref().filter(|wake_up| now < wake_up.written_at + TRUSTED);
        let joined = |merchant: &MerchantId| ahead.is_some_and(|wake_up| wake_up.merchants.contains(merchant));
        let merchants: Vec<MerchantId> = merchants.iter().filter(|m| !joined(m)).copied().collect();
        Announcement {
            wake_up: ahead.map_or_else(|| new_id(at), |wake_up| wake_up.id),
            is_new: ahead.is_none() && !merchants.is_empty(),
            merchants,
            made_at: now,
        }
    }

    /// Remembers an announcement that is committed.
    pub(super) fn announced(&mut self, announcement: Announcement) {
        if announcement.is_new {
            self.0 = Some(WakeUp {
                id: announcement.wake_up,
                written_at: announcement.made_at,
                merchants: HashSet::new(),
            });
        }
        if let Some(wake_up) = &mut self.0 {
            wake_up.merchants.extend(announcement.merchants);
        }
    }
}
