//! A lane's connection, and one batch on it: one commit, in one round trip from memory or in two under the lock.

use super::{
    decide::{Decided, decide},
    movement::{Movement, Outcome, TellerError},
    news::News,
    plan::Plan,
    read::{self, Mode},
    remembered::Remembered,
    statements::Statements,
    write::{self, Failure, Transaction},
};
use crate::{Connection, StoreError};
use pipeline::Pipeline;
use std::time::Instant;

/// An exclusive connection with its statements.
pub(super) struct Session {
    pipeline: Pipeline,
    statements: Statements,
    news: News,
    remembered: Remembered,
    /// So many batches look first.
    looks: u8,
}

/// What each caller is told.
type Outcomes = Vec<Result<Outcome, TellerError>>;

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
            news: News::default(),
            remembered: Remembered::default(),
            looks: 0,
        })
    }

    /// Runs a batch. After a failure the session must be dropped: its transaction may be open.
    pub(super) fn run(&mut self, movements: &[&Movement], mode: Mode) -> Result<Outcomes, Failure> {
        match self.run_from_memory(movements, mode)? {
            Some(outcomes) => Ok(outcomes),
            None => self.run_under_lock(movements, mode),
        }
    }

    /// Decides from what earlier batches left and writes at once. `None` when it takes a look: something is not
    /// remembered, somebody would be refused, or the writes did not meet what was remembered and nothing is done.
    fn run_from_memory(&mut self, movements: &[&Movement], mode: Mode) -> Result<Option<Outcomes>, Failure> {
        if mode != Mode::First || self.looks > 0 {
            self.looks = self.looks.saturating_sub(1);
            return Ok(None);
        }
        let facts = self.remembered.facts(movements, Instant::now());
        let decided = facts.map(|facts| decide(facts, movements));
        let Some(decided) = decided.filter(|decided| decided.outcomes.iter().all(Result::is_ok)) else {
            return Ok(None);
        };
        match self.write(Transaction::New, &decided.plan) {
            Ok(()) => Ok(Some(self.remember(decided))),
            Err(Failure::NotCommitted(error)) if !error.is_transient() => {
                tracing::debug!(%error, "a batch is looked at before it is tried again");
                self.looks = LOOKS_AFTER_REFUSAL;
                self.undo().map_err(|error| Failure::NotCommitted(error.into()))?;
                Ok(None)
            }
            Err(failure) => Err(failure),
        }
    }

    /// Locks, looks, decides and writes.
    fn run_under_lock(&mut self, movements: &[&Movement], mode: Mode) -> Result<Outcomes, Failure> {
        let facts = read::facts(
            &mut self.pipeline,
            &self.statements,
            &mut self.remembered,
            movements,
            mode,
        );
        let decided = decide(facts.map_err(Failure::NotCommitted)?, movements);
        if decided.plan.is_empty() {
            // Nothing was promised; the locks end with the transaction.
            let ended = self.roll_back();
            ended.map_err(|error| Failure::NotCommitted(error.into()))?;
        } else {
            self.write(Transaction::Begun, &decided.plan)?;
        }
        Ok(self.remember(decided))
    }

    fn write(&mut self, transaction: Transaction, plan: &Plan<'_>) -> Result<(), Failure> {
        let news = self.news.announce(&plan.news, plan.at, Instant::now());
        write::commit(&mut self.pipeline, &self.statements, transaction, plan, &news)?;
        self.news.announced(news);
        Ok(())
    }

    fn remember(&mut self, decided: Decided<'_>) -> Outcomes {
        self.remembered.keep(decided.deposits);
        decided.outcomes
    }

    fn undo(&mut self) -> Result<(), pipeline::Error> {
        self.pipeline.recover()?;
        self.roll_back()
    }

    fn roll_back(&mut self) -> Result<(), pipeline::Error> {
        let ended = self.pipeline.round_trip(&[self.statements.rollback.with(Vec::new())]);
        ended.map(drop).map_err(|failed| failed.error)
    }
}
