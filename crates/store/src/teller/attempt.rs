//! Movements that are tried together, and what is left of them after a failure.

use super::{
    read::{Mode, Patience},
    request::{Request, TellerError},
    write::Failure,
};
use crate::StoreError;
use domain::ids::MerchantId;
use std::{
    collections::{BTreeSet, HashMap, HashSet},
    sync::Arc,
    time::Duration,
};

/// Movements that are tried together.
pub(super) struct Attempt {
    pub(super) requests: Vec<Box<dyn Request>>,
    pub(super) mode: Mode,
    pub(super) patience: Patience,
    /// How long they were set aside before, the last time.
    pub(super) pause: Duration,
    tries: u32,
}

/// With the pauses between them, about four seconds of a database that is away.
const MAX_TRIES: u32 = 8;

impl Attempt {
    /// Movements that have just arrived.
    pub(super) fn first(requests: Vec<Box<dyn Request>>) -> Self {
        Self {
            requests,
            mode: Mode::First,
            patience: Patience::Usual,
            pause: Duration::ZERO,
            tries: 0,
        }
    }

    /// Movements that were set aside, for so long the last time.
    pub(super) fn again(requests: Vec<Box<dyn Request>>, mode: Mode, pause: Duration) -> Self {
        Self {
            mode,
            patience: Patience::Short,
            pause,
            ..Self::first(requests)
        }
    }

    /// How often it was tried.
    pub(super) const fn tries(&self) -> u32 {
        self.tries
    }

    /// Whose movements these are, each once.
    pub(super) fn merchants(&self) -> Vec<MerchantId> {
        let merchants: BTreeSet<MerchantId> = self.requests.iter().map(|request| request.merchant()).collect();
        merchants.into_iter().collect()
    }

    /// The movements of these merchants, each merchant's apart, and what is left.
    pub(super) fn take_out(mut self, merchants: &HashSet<MerchantId>) -> (HashMap<MerchantId, Self>, Option<Self>) {
        let mut out: HashMap<MerchantId, Self> = HashMap::new();
        let theirs = |request: &mut Box<dyn Request>| merchants.contains(&request.merchant());
        let taken: Vec<_> = self.requests.extract_if(.., theirs).collect();
        for request in taken {
            let apart = out
                .entry(request.merchant())
                .or_insert_with(|| Self::again(Vec::new(), self.mode, self.pause));
            apart.requests.push(request);
        }
        let rest = (!self.requests.is_empty()).then(|| Self::again(self.requests, self.mode, self.pause));
        (out, rest)
    }

    /// Two halves, each with whole merchants, which wait for no lock any more.
    pub(super) fn split_by_merchant(self, merchants: &[MerchantId]) -> Vec<Self> {
        let first: HashSet<MerchantId> = merchants[..merchants.len() / 2].iter().copied().collect();
        let (mode, pause) = (self.mode, self.pause);
        let (first, second) = self.requests.into_iter().partition(|r| first.contains(&r.merchant()));
        [second, first]
            .map(|half: Vec<_>| Self::again(half, mode, pause))
            .into()
    }

    pub(super) fn answer(self) {
        self.requests.into_iter().for_each(|request| request.answer());
    }

    /// What is left to try after a failure of the whole batch.
    pub(super) fn after(mut self, failure: Failure) -> Vec<Self> {
        self.tries += 1;
        match failure {
            // Whether it was committed is not known: look, under the lock, before anything else.
            Failure::Unknown(error) if self.tries < MAX_TRIES => {
                tracing::warn!(%error, "a commit was not acknowledged");
                self.mode = Mode::Resolving;
                vec![self]
            }
            Failure::NotCommitted(error) if error.is_transient() && self.tries < MAX_TRIES => vec![self],
            Failure::NotCommitted(error) if !error.is_transient() && self.requests.len() > 1 => {
                tracing::warn!(%error, movements = self.requests.len(), "a batch failed and is split");
                self.split()
            }
            Failure::Unknown(error) | Failure::NotCommitted(error) => self.fail(error),
        }
    }

    fn split(mut self) -> Vec<Self> {
        let second = self.requests.split_off(self.requests.len() / 2);
        let half = |requests| Self {
            requests,
            mode: self.mode,
            patience: self.patience,
            pause: self.pause,
            tries: 0,
        };
        // The stack is worked from its end: the first half goes last, to be tried first.
        vec![half(second), half(self.requests)]
    }

    fn fail(self, error: StoreError) -> Vec<Self> {
        tracing::error!(%error, movements = self.requests.len(), "movements failed");
        let error = Arc::new(error);
        for request in self.requests {
            request.fail(TellerError::Failed(Arc::clone(&error)));
        }
        Vec::new()
    }
}
