//! A lane's connection, and one batch on it: one commit, in one round trip from memory or in two under the lock.

use super::{
    cache::Cache,
    read::{self, Mode, Patience},
    request::Request,
    rows::BatchRows,
    statements::Statements,
    wake_up::WakeUps,
    write::{self, Failure, Transaction},
};
use crate::{Connection, StoreError, ids::new_id};
use domain::ids::{InfluencerId, MerchantId};
use ledger::{Batch, Facts, Needs, Writes};
use pipeline::Pipeline;
use std::{collections::HashSet, time::Instant};
use uuid::Uuid;

/// An exclusive connection with its statements.
pub(super) struct Session {
    pipeline: Pipeline,
    statements: Statements,
    wake_ups: WakeUps,
    cache: Cache,
    /// So many batches look first.
    looks: u8,
}

/// After a batch that was decided from memory and refused by the database: what refused it may come again, as a
/// repeated key or another server on the same deposit does.
const LOOKS_AFTER_REFUSAL: u8 = 16;

impl Session {
    pub(super) fn open(connection: &Connection) -> Result<Self, StoreError> {
        let mut pipeline = connection.teller()?;
        let statements = Statements::prepare(&mut pipeline)?;
        Ok(Self {
            pipeline,
            statements,
            wake_ups: WakeUps::default(),
            cache: Cache::default(),
            looks: 0,
        })
    }

    /// Reads these names again when they are needed.
    pub(super) fn forget_names(&mut self, renamed: &HashSet<InfluencerId>) {
        self.cache.forget_names(renamed);
    }

    /// Runs a batch; each request keeps its outcome. After a failure the session must be rolled back or dropped: its
    /// transaction may be open.
    pub(super) fn run(
        &mut self,
        requests: &[Box<dyn Request>],
        (mode, patience): (Mode, Patience),
    ) -> Result<(), Failure> {
        let mut needs = Needs::default();
        requests.iter().for_each(|request| request.needs(&mut needs));
        let from_memory = mode == Mode::First && patience == Patience::Usual;
        match from_memory && self.run_from_memory(requests, &needs)? {
            true => Ok(()),
            false => self.run_under_lock(requests, &needs, (mode, patience)),
        }
    }

    /// Of these merchants, those whose deposits somebody else holds just now.
    pub(super) fn held(&mut self, merchants: &[MerchantId]) -> Result<HashSet<MerchantId>, StoreError> {
        let asked: Vec<Uuid> = merchants.iter().map(|merchant| merchant.uuid()).collect();
        let answers = self.pipeline.round_trip(&[self.statements.held.with(vec![&asked])]);
        let rows = answers.map_err(|failed| failed.error)?.into_iter().flatten();
        rows.map(|row| Ok(MerchantId::from_uuid(row.get("merchant_id")?)))
            .collect()
    }

    /// Decides from what earlier batches left and writes at once. False when it takes a look: something is not in the
    /// cache, somebody would be refused, or the writes did not meet what was cached and nothing is done.
    fn run_from_memory(&mut self, requests: &[Box<dyn Request>], needs: &Needs<'_>) -> Result<bool, Failure> {
        if self.looks > 0 {
            self.looks -= 1;
            return Ok(false);
        }
        // New leads and nothing else: each needs one offer.
        let only_leads = needs.offers.len() == requests.len();
        let facts = only_leads.then(|| self.cache.facts(&needs.offers, Instant::now()));
        let decided = facts.flatten().map(|facts| decide(facts, requests));
        let Some((writes, true)) = decided else {
            return Ok(false);
        };
        match self.write(Transaction::New, writes) {
            Ok(()) => Ok(true),
            Err(Failure::NotCommitted(error)) if !error.is_transient() => {
                tracing::debug!(%error, "a batch is looked at before it is tried again");
                self.looks = LOOKS_AFTER_REFUSAL;
                self.roll_back().map_err(|error| Failure::NotCommitted(error.into()))?;
                Ok(false)
            }
            Err(failure) => Err(failure),
        }
    }

    /// Locks, looks, decides and writes.
    fn run_under_lock(
        &mut self,
        requests: &[Box<dyn Request>],
        needs: &Needs<'_>,
        how: (Mode, Patience),
    ) -> Result<(), Failure> {
        let facts = read::facts(&mut self.pipeline, &self.statements, &mut self.cache, needs, how);
        let (writes, _) = decide(facts.map_err(Failure::NotCommitted)?, requests);
        if writes.is_empty() {
            // Nothing was promised; the locks end with the transaction.
            let ended = self.roll_back();
            ended.map_err(|error| Failure::NotCommitted(error.into()))?;
            self.cache.keep(writes);
            return Ok(());
        }
        self.write(Transaction::Begun, writes)
    }

    fn write(&mut self, transaction: Transaction, writes: Writes<'_>) -> Result<(), Failure> {
        let announcement = self.wake_ups.announce(&writes.told_later, writes.at, Instant::now());
        let rows = BatchRows::of(&writes);
        write::commit(&mut self.pipeline, &self.statements, transaction, &rows, &announcement)?;
        drop(rows);
        self.wake_ups.announced(announcement);
        self.cache.keep(writes);
        Ok(())
    }

    /// Ends the transaction, so that the session can go on after a refusal.
    pub(super) fn roll_back(&mut self) -> Result<(), pipeline::Error> {
        let ended = self.pipeline.round_trip(&[self.statements.rollback.with(Vec::new())]);
        ended.map(drop).map_err(|failed| failed.error)
    }
}

/// Decides a batch: what to write, and whether everybody's movement is carried out.
fn decide<'a>(facts: Facts<'a>, requests: &'a [Box<dyn Request>]) -> (Writes<'a>, bool) {
    let mut batch = Batch::new(facts, &new_id);
    let mut all = true;
    for request in requests {
        all &= request.decide(&mut batch);
    }
    (batch.finish(), all)
}
