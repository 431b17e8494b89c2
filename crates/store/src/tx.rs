//! A transaction on a connection of its own.

use crate::{StoreError, claims, shares::Share};
use deadpool_postgres::Object;
use domain::Actor;
use std::{ops::Deref, time::Duration};
use tokio::{runtime::Handle, time::timeout};
use tokio_postgres::{Row, types::ToSql};

/// An open transaction, which a use case begins and commits. Dropped without a commit it is rolled back behind the
/// caller's back, so that a use case may leave with `?` at any point.
pub struct Tx {
    client: Option<Lent>,
}

/// A connection of a pool, with the share of the user it serves.
pub(crate) struct Lent {
    client: Object,
    share: Option<Share>,
}

impl Lent {
    /// To the system.
    pub(crate) const fn of(client: Object) -> Self {
        Self { client, share: None }
    }

    /// To somebody, within their share.
    pub(crate) const fn within(share: Share, client: Object) -> Self {
        Self {
            client,
            share: Some(share),
        }
    }
}

impl Deref for Lent {
    type Target = Object;

    fn deref(&self) -> &Object {
        &self.client
    }
}

impl Tx {
    /// Begins with a statement that says what kind of transaction it is.
    pub(crate) async fn begin(client: Lent, begin: &str, actor: Option<Actor>) -> Result<Self, StoreError> {
        let tx = Self { client: Some(client) };
        tx.run(begin).await?;
        if let Some(actor) = actor {
            tx.query("select app.set_claims($1)", &[&claims::of(actor)]).await?;
        }
        Ok(tx)
    }

    /// Makes everything that was written last.
    ///
    /// # Errors
    /// The database did not confirm it.
    pub async fn commit(mut self) -> Result<(), StoreError> {
        self.client().batch_execute("commit").await?;
        self.client = None;
        Ok(())
    }

    fn client(&self) -> &Object {
        self.client
            .as_ref()
            .expect("a transaction has its connection until it ends")
    }

    /// Runs statements that have no parameters and return nothing.
    pub(crate) async fn run(&self, sql: &str) -> Result<(), StoreError> {
        Ok(self.client().batch_execute(sql).await?)
    }

    pub(crate) async fn query(&self, sql: &str, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, StoreError> {
        let statement = self.client().prepare_cached(sql).await?;
        self.client()
            .query(&statement, params)
            .await
            .map_err(StoreError::on_unique)
    }

    pub(crate) async fn query_opt(&self, sql: &str, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, StoreError> {
        Ok(self.query(sql, params).await?.into_iter().next())
    }

    /// Executes a statement and returns how many rows it wrote.
    pub(crate) async fn execute(&self, sql: &str, params: &[&(dyn ToSql + Sync)]) -> Result<u64, StoreError> {
        let statement = self.client().prepare_cached(sql).await?;
        self.client()
            .execute(&statement, params)
            .await
            .map_err(StoreError::on_unique)
    }
}

impl Tx {
    /// Waits until no other transaction holds this name, and holds it until this one ends. For what is
    /// not yet a row that could be locked.
    pub(crate) async fn lock_name(&self, name: &str) -> Result<(), StoreError> {
        self.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", &[&name])
            .await?;
        Ok(())
    }
}

/// A connection that has not rolled back within this time is still at work for somebody who has left: it is closed.
const PATIENCE: Duration = Duration::from_secs(1);

impl Drop for Tx {
    fn drop(&mut self) {
        let Some(Lent { client, share }) = self.client.take() else {
            return;
        };
        let Ok(runtime) = Handle::try_current() else {
            return drop(Object::take(client));
        };
        runtime.spawn(async move {
            // Its user's share is free when the connection is.
            let _share = share;
            let rolled_back = timeout(PATIENCE, client.batch_execute("rollback")).await;
            if !matches!(rolled_back, Ok(Ok(()))) {
                // Nothing of it may stay behind for the next user of the pool.
                drop(Object::take(client));
            }
        });
    }
}
