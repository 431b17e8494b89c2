//! All leads that a filter lets through, read piece by piece: a cursor in a transaction that sees one state of the
//! database throughout.

use super::{
    filter::LeadFilter,
    record::{self, lead_of},
};
use crate::{StoreError, Tx, row::Columns};
use domain::Actor;
use ledger::LeadRecord;

/// A piece may take a minute to find, and as long to be taken away; then the database ends it, whatever hangs here.
const LIMITS: &str = "set local statement_timeout = '60s'; set local idle_in_transaction_session_timeout = '60s'";
const FETCH: &str = "fetch 500 from lead_export";

/// Begins to read the leads that the actor may see and the filter lets through, in the order of the filter, in the
/// actor's snapshot; how many there are. [`next_piece`] hands them out until the transaction ends.
///
/// # Errors
/// The database failed.
pub async fn open_export(snapshot: &Tx, actor: Actor, filter: &LeadFilter) -> Result<i64, StoreError> {
    let conditions = filter.conditions(actor);
    let count = format!("select count(*) as total from leads l where true{}", conditions.text());
    let cursor = format!(
        "declare lead_export no scroll cursor for select {} from leads l {} where true{} order by {}",
        record::columns(record::DEPOSIT_IF_TOLD),
        record::JOINS,
        conditions.text(),
        filter.order.sql(),
    );
    let params = conditions.params();
    snapshot.run(LIMITS).await?;
    let counted = snapshot.query(&count, &params).await?;
    snapshot.execute(&cursor, &params).await?;
    counted.first().map_or(Ok(0), |row| row.column("total"))
}

/// The next leads of the export that was opened in this transaction; none when all were read.
///
/// # Errors
/// The database failed, or waited too long for this call.
pub async fn next_piece(snapshot: &Tx) -> Result<Vec<LeadRecord>, StoreError> {
    let rows = snapshot.query(FETCH, &[]).await?;
    rows.iter().map(lead_of).collect()
}
