//! A lane's connection, and one batch on it: two round trips, one commit.

use super::{
    decide::decide,
    movement::{Movement, Outcome, TellerError},
    news::News,
    read::{self, Mode},
    remembered::Remembered,
    statements::Statements,
    write::{self, Failure},
};
use crate::{Connection, StoreError, wire::Wire};
use std::time::Instant;

/// An exclusive connection with its statements.
pub(super) struct Session {
    wire: Wire,
    statements: Statements,
    news: News,
    remembered: Remembered,
}

impl Session {
    pub(super) fn open(connection: &Connection) -> Result<Self, StoreError> {
        let mut wire = connection.teller()?;
        let statements = Statements::prepare(&mut wire)?;
        Ok(Self {
            wire,
            statements,
            news: News::default(),
            remembered: Remembered::default(),
        })
    }

    /// Runs a batch. After a failure the session must be dropped: its transaction may be open.
    pub(super) fn run(
        &mut self,
        movements: &[&Movement],
        mode: Mode,
    ) -> Result<Vec<Result<Outcome, TellerError>>, Failure> {
        let facts = read::facts(&mut self.wire, &self.statements, &mut self.remembered, movements, mode);
        let facts = facts.map_err(Failure::NotCommitted)?;
        let (plan, outcomes) = decide(facts, movements);
        if plan.is_empty() {
            // Nothing was promised; the locks end with the transaction.
            let ended = self.wire.round_trip(&[self.statements.rollback.with(Vec::new())]);
            ended.map_err(|failed| Failure::NotCommitted(failed.error.into()))?;
        } else {
            let news = self.news.announce(&plan.news, plan.at, Instant::now());
            write::commit(&mut self.wire, &self.statements, &plan, &news)?;
            self.news.announced(news);
        }
        Ok(outcomes)
    }
}
