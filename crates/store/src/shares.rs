//! Each user has a share of the connections, and so has each merchant: who asks for more waits for their own requests,
//! and not the others for theirs.

use crate::StoreError;
use domain::{
    Actor,
    ids::{MerchantId, UserId},
};
use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::timeout,
};

/// How many connections one of them may use at the same time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShareSizes {
    /// One user.
    pub user: usize,
    /// The users of one merchant together.
    pub merchant: usize,
}

impl Default for ShareSizes {
    fn default() -> Self {
        Self { user: 3, merchant: 5 }
    }
}

/// The shares that are in use.
pub(crate) struct Shares {
    users: Arc<Keyed<UserId>>,
    merchants: Arc<Keyed<MerchantId>>,
}

/// The right to use a connection; it is given back when this goes.
pub(crate) struct Share {
    _user: Part<UserId>,
    _merchant: Option<Part<MerchantId>>,
}

impl Shares {
    pub(crate) fn new(sizes: ShareSizes) -> Self {
        Self {
            users: Keyed::new(sizes.user),
            merchants: Keyed::new(sizes.merchant),
        }
    }

    /// Waits until the actor may use one more connection, but not longer than this.
    pub(crate) async fn take(&self, actor: Actor, patience: Duration) -> Result<Share, StoreError> {
        let taken = timeout(patience, async {
            let user = self.users.take(actor.user()).await;
            let merchant = match actor.merchant() {
                Some(merchant) => Some(self.merchants.take(merchant).await),
                None => None,
            };
            Share {
                _user: user,
                _merchant: merchant,
            }
        });
        taken
            .await
            .map_err(|_| StoreError::Unavailable("the caller has too many requests under way".to_owned()))
    }
}

/// Seats for each key that somebody uses.
struct Keyed<K> {
    most: usize,
    seats: Mutex<HashMap<K, Arc<Semaphore>>>,
}

/// A seat of a key.
struct Part<K: Eq + Hash> {
    key: K,
    permit: Option<OwnedSemaphorePermit>,
    of: Arc<Keyed<K>>,
}

impl<K: Copy + Eq + Hash> Keyed<K> {
    fn new(most: usize) -> Arc<Self> {
        Arc::new(Self {
            most: most.max(1),
            seats: Mutex::default(),
        })
    }

    async fn take(self: &Arc<Self>, key: K) -> Part<K> {
        let seats = Arc::clone(
            self.lock()
                .entry(key)
                .or_insert_with(|| Arc::new(Semaphore::new(self.most))),
        );
        // Made first: also somebody who stops waiting leaves no empty entry behind.
        let mut part = Part {
            key,
            permit: None,
            of: Arc::clone(self),
        };
        part.permit = seats.acquire_owned().await.ok();
        part
    }
}

impl<K> Keyed<K> {
    /// What is behind the lock is consistent after every statement, so a panic elsewhere poisons nothing.
    fn lock(&self) -> MutexGuard<'_, HashMap<K, Arc<Semaphore>>> {
        self.seats.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<K: Eq + Hash> Drop for Part<K> {
    fn drop(&mut self) {
        let mut seats = self.of.lock();
        drop(self.permit.take());
        // Those who wait or have a seat hold on to them, too.
        if seats.get(&self.key).is_some_and(|seats| Arc::strong_count(seats) == 1) {
            seats.remove(&self.key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn merchant(user: u128) -> Actor {
        Actor::Merchant(
            UserId::from_uuid(Uuid::from_u128(user)),
            MerchantId::from_uuid(Uuid::from_u128(9)),
        )
    }

    #[tokio::test]
    async fn who_has_their_share_waits_and_others_do_not() {
        let shares = Shares::new(ShareSizes { user: 2, merchant: 3 });
        let soon = Duration::from_millis(50);
        let one = shares.take(merchant(1), soon).await.unwrap();
        let two = shares.take(merchant(1), soon).await.unwrap();
        assert!(shares.take(merchant(1), soon).await.is_err(), "the user has two");
        let third = shares.take(merchant(2), soon).await.unwrap();
        assert!(shares.take(merchant(3), soon).await.is_err(), "the merchant has three");
        let admin = Actor::Admin(UserId::from_uuid(Uuid::from_u128(4)));
        let other = shares.take(admin, soon).await.unwrap();
        drop(one);
        let again = shares.take(merchant(1), soon).await.unwrap();
        drop((two, third, other, again));
        assert!(shares.users.lock().is_empty() && shares.merchants.lock().is_empty());
    }
}
