//! Whose movements wait: no merchant takes more than a share of the queue, so that the others find room in it.

use domain::ids::MerchantId;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// How many movements of each merchant wait.
#[derive(Debug)]
pub(super) struct Places {
    /// As many of one merchant at most.
    share: usize,
    taken: Mutex<HashMap<MerchantId, usize>>,
}

/// A movement that waits.
#[derive(Debug)]
pub(super) struct Place {
    places: Arc<Places>,
    merchant: MerchantId,
}

impl Places {
    pub(super) fn new(share: usize) -> Self {
        Self {
            share,
            taken: Mutex::default(),
        }
    }

    pub(super) const fn share(&self) -> usize {
        self.share
    }

    /// A place for a movement of a merchant; none when they have as many as they may.
    pub(super) fn take(self: &Arc<Self>, merchant: MerchantId) -> Option<Place> {
        let mut taken = self.taken();
        let theirs = taken.entry(merchant).or_default();
        (*theirs < self.share).then(|| {
            *theirs += 1;
            Place {
                places: Arc::clone(self),
                merchant,
            }
        })
    }

    fn taken(&self) -> MutexGuard<'_, HashMap<MerchantId, usize>> {
        // A thread that panicked has counted before.
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut taken = self.places.taken();
        if let Some(theirs) = taken.get_mut(&self.merchant) {
            *theirs -= 1;
            if *theirs == 0 {
                taken.remove(&self.merchant);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_merchant_has_a_share_and_gives_it_back() {
        let places = Arc::new(Places::new(2));
        let [a, b] = [1, 2].map(|n| MerchantId::from_uuid(Uuid::from_u128(n)));
        let (first, second) = (places.take(a).expect("a place"), places.take(a).expect("a place"));
        assert!(places.take(a).is_none());
        assert!(places.take(b).is_some(), "another merchant has their own");
        drop(first);
        let third = places.take(a);
        assert!(third.is_some() && places.take(a).is_none());
        drop((second, third));
        assert!(places.taken().is_empty());
    }
}
