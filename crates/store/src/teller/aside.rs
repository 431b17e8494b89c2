//! Merchants whose deposits somebody else holds: a prompt, a server that stands still. Their movements wait here, in
//! their order and with a retry of their own, and nobody else in the lane waits for them.

use super::{
    read::Mode,
    request::{Request, TellerError},
};
use crate::StoreError;
use domain::ids::MerchantId;
use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant},
};

/// The pause before the first retry; each later one is twice as long.
const FIRST_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

/// What waits for the locks of somebody else.
pub(super) struct Aside {
    merchants: HashMap<MerchantId, Held>,
    /// Movements that may wait here.
    most: usize,
    /// How long one may wait since it was passed to the teller.
    patience: Duration,
}

/// The movements of one merchant.
pub(super) struct Held {
    pub(super) requests: Vec<Box<dyn Request>>,
    pub(super) mode: Mode,
    /// How long the last pause was.
    pub(super) pause: Duration,
    next_try: Instant,
}

impl Aside {
    pub(super) fn new(most: usize, patience: Duration) -> Self {
        Self {
            merchants: HashMap::new(),
            most,
            patience,
        }
    }

    /// Sets movements of one merchant aside, for longer than they were before.
    pub(super) fn put(
        &mut self,
        merchant: MerchantId,
        requests: Vec<Box<dyn Request>>,
        (mode, pause): (Mode, Duration),
        now: Instant,
    ) {
        let pause = (pause * 2).clamp(FIRST_PAUSE, LONGEST_PAUSE);
        let held = Held {
            requests,
            mode,
            pause,
            next_try: now + pause,
        };
        self.merchants.insert(merchant, held);
    }

    /// Lets what has just arrived for these merchants wait behind the others, and gives back the rest.
    pub(super) fn join(&mut self, arrived: Vec<Box<dyn Request>>) -> Vec<Box<dyn Request>> {
        if self.merchants.is_empty() {
            return arrived;
        }
        let mut rest = Vec::with_capacity(arrived.len());
        for request in arrived {
            let full = self.len() >= self.most;
            match self.merchants.get_mut(&request.merchant()) {
                None => rest.push(request),
                Some(_) if full => request.fail(TellerError::Busy),
                Some(held) => held.requests.push(request),
            }
        }
        rest
    }

    /// Takes out the members that are to be tried again. Those that have waited too long are told so.
    pub(super) fn take_due(&mut self, now: Instant) -> Vec<(MerchantId, Held)> {
        let due = |_: &MerchantId, held: &mut Held| held.next_try <= now;
        let mut due: Vec<(MerchantId, Held)> = self.merchants.extract_if(due).collect();
        for (_, held) in &mut due {
            let (patience, said) = self.end(held.mode);
            let late = |request: &mut Box<dyn Request>| now >= request.since() + patience;
            let late: Vec<_> = held.requests.extract_if(.., late).collect();
            late.into_iter().for_each(|request| request.fail(said.clone()));
        }
        due.retain(|(_, held)| !held.requests.is_empty());
        due
    }

    /// How long a movement waits, and what is said then. Of one that may be committed nobody hears that nothing moved.
    fn end(&self, mode: Mode) -> (Duration, TellerError) {
        match mode {
            Mode::First => (self.patience, TellerError::Busy),
            Mode::Resolving => {
                let unknown = StoreError::Unavailable("the outcome of a commit could not be looked up".to_owned());
                (self.patience * 2, TellerError::Failed(Arc::new(unknown)))
            }
        }
    }

    /// When the next one is to be tried; `None` while nobody is here.
    pub(super) fn next_try(&self) -> Option<Instant> {
        self.merchants.values().map(|held| held.next_try).min()
    }

    fn len(&self) -> usize {
        self.merchants.values().map(|held| held.requests.len()).sum()
    }
}
