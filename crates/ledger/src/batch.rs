//! The state of a batch while it is decided: facts that change, and what follows for the rows.

use crate::{CountKey, DayCounts, Facts, Halt, LockedDeposit, Movement, Writes};
use domain::ids::{DepositId, MerchantId};
use jiff::Timestamp;
use uuid::Uuid;

/// Makes an id for something that happens at a time.
pub type NewId<'a> = &'a dyn Fn(Timestamp) -> Uuid;

/// Facts and writes of a batch.
pub struct Batch<'a> {
    pub(crate) facts: Facts<'a>,
    pub(crate) writes: Writes<'a>,
    new_id: NewId<'a>,
}

impl<'a> Batch<'a> {
    /// A batch that nothing has been decided in yet.
    pub fn new(facts: Facts<'a>, new_id: NewId<'a>) -> Self {
        Self {
            facts,
            writes: Writes::default(),
            new_id,
        }
    }

    /// Decides a movement.
    ///
    /// # Errors
    /// It is refused, or the facts contradict each other; then nothing of it is written.
    pub fn decide<M: Movement>(&mut self, movement: &'a M) -> Result<M::Done, Halt> {
        self.writes.at = self.writes.at.max(movement.at());
        movement.decide(self)
    }

    /// What is to be written, with the deposits as they will be.
    pub fn finish(mut self) -> Writes<'a> {
        self.writes.told_later.sort_unstable();
        self.writes.told_later.dedup();
        self.writes.deposits = self.facts.deposits;
        self.writes.pending = self.facts.pending;
        self.writes
    }

    pub(crate) fn new_id(&self, at: Timestamp) -> Uuid {
        (self.new_id)(at)
    }

    /// A deposit of a merchant.
    pub(crate) fn deposit(&self, merchant: MerchantId, id: DepositId) -> Option<&LockedDeposit> {
        let deposits = self.facts.deposits.get(&merchant)?;
        deposits.iter().find(|locked| locked.deposit.id == id)
    }

    pub(crate) fn deposit_mut(&mut self, merchant: MerchantId, id: DepositId) -> Result<&mut LockedDeposit, Halt> {
        let deposits = self.facts.deposits.get_mut(&merchant);
        deposits
            .and_then(|deposits| deposits.iter_mut().find(|locked| locked.deposit.id == id))
            .ok_or(Halt::Corrupt("a movement on a deposit that is not there"))
    }

    /// Adds to the counters of a day, and to how many leads wait.
    pub(crate) fn count(&mut self, key: CountKey, add: impl FnOnce(&mut DayCounts)) {
        let (merchant, _, influencer, _) = key;
        let day = self.writes.counts.entry(key).or_default();
        let before = day.pending;
        add(day);
        if let Some(waiting) = self.facts.pending.get_mut(&(merchant, influencer)) {
            *waiting += i64::from(day.pending - before);
        }
    }
}
