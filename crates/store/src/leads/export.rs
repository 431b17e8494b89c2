//! All leads that a filter lets through, read piece by piece.

use super::{
    filter::LeadFilter,
    record::{self, LeadRecord},
};
use crate::{Database, StoreError, Tx, row::Columns};
use domain::Actor;

/// Leads on their way out: a cursor in a transaction of its own, which sees one state of the database throughout.
pub struct LeadExport {
    tx: Tx,
    total: i64,
}

/// A piece may take a minute to find, and as long to be taken away; then the database ends it, whatever hangs here.
const LIMITS: &str = "set local statement_timeout = '60s'; set local idle_in_transaction_session_timeout = '60s'";
const FETCH: &str = "fetch 500 from lead_export";

/// Begins to read the leads that the actor may see and the filter lets through, in the order of the filter.
///
/// # Errors
/// The database failed.
pub async fn export(db: &Database, actor: Actor, filter: &LeadFilter) -> Result<LeadExport, StoreError> {
    let conditions = filter.conditions(actor);
    let count = format!("select count(*) as total from leads l where true{}", conditions.text());
    let cursor = format!(
        "declare lead_export no scroll cursor for select {} from leads l {} where true{} order by {}",
        record::COLUMNS,
        record::JOINS,
        conditions.text(),
        filter.order.sql(),
    );
    let params = conditions.params();
    let tx = db.begin_snapshot(actor).await?;
    tx.run(LIMITS).await?;
    let counted = tx.query(&count, &params).await?;
    tx.execute(&cursor, &params).await?;
    let total = counted.first().map_or(Ok(0), |row| row.column("total"))?;
    Ok(LeadExport { tx, total })
}

impl LeadExport {
    /// How many leads there are.
    pub const fn total(&self) -> i64 {
        self.total
    }

    /// The next leads; none when all were read.
    ///
    /// # Errors
    /// The database failed, or waited too long for this call.
    pub async fn next(&self) -> Result<Vec<LeadRecord>, StoreError> {
        let rows = self.tx.query(FETCH, &[]).await?;
        rows.iter().map(LeadRecord::from_row).collect()
    }

    /// Gives the connection back. One that is dropped instead, in the middle, is closed.
    ///
    /// # Errors
    /// The database failed.
    pub async fn finish(self) -> Result<(), StoreError> {
        self.tx.commit().await
    }
}
