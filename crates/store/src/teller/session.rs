//! A lane's connection, and one batch on it: two round trips, one commit.

use super::{
    decide::decide,
    movement::{Movement, Outcome, TellerError},
    news::{DELAY_SECONDS, News},
    read,
    statements::Statements,
    write,
};
use crate::{Connection, StoreError};
use tokio::time::Instant;
use tokio_postgres::Client;

/// An exclusive connection with its statements.
pub(super) struct Session {
    client: Client,
    statements: Statements,
    news: News,
}

/// Why a batch did not go through.
pub(super) enum Failure {
    /// Certainly nothing was committed.
    NotCommitted(StoreError),
    /// The commit was sent and nothing came back.
    Unknown(StoreError),
}

/// What is known of the movements before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// They are tried for the first time, or were certainly not committed.
    First,
    /// A commit of them may have gone through.
    Resolving,
}

impl Session {
    pub(super) async fn open(connection: &Connection) -> Result<Self, StoreError> {
        let client = connection.teller().await?;
        let statements = Statements::prepare(&client).await?;
        Ok(Self {
            client,
            statements,
            news: News::default(),
        })
    }

    pub(super) fn is_open(&self) -> bool {
        !self.client.is_closed()
    }

    /// Runs a batch. After a failure the session must be dropped: its transaction may be open.
    pub(super) async fn run(
        &mut self,
        movements: &[&Movement],
        mode: Mode,
    ) -> Result<Vec<Result<Outcome, TellerError>>, Failure> {
        let facts = read::facts(&self.client, &self.statements, movements, mode)
            .await
            .map_err(Failure::NotCommitted)?;
        let (plan, outcomes) = decide(facts, movements);
        let now = Instant::now();
        let news = self.news.missing(&plan.news, now);
        if plan.is_empty() {
            // Nothing was promised; the locks end with the transaction.
            let ended = self.client.batch_execute("rollback").await;
            ended.map_err(|error| Failure::NotCommitted(error.into()))?;
        } else {
            write::commit(&self.client, &self.statements, &plan, &news, DELAY_SECONDS).await?;
            self.news.announced(&news, now);
        }
        Ok(outcomes)
    }
}
