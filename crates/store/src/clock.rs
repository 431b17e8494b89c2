//! The clock of the database.

use crate::{Database, StoreError, row::Columns};
use jiff::Timestamp;

/// What the database takes for the time.
///
/// # Errors
/// The database failed.
pub async fn now(db: &Database) -> Result<Timestamp, StoreError> {
    let rows = db.read_system("select clock_timestamp() as now", &[]).await?;
    rows.first().ok_or(StoreError::Corrupt("a clock"))?.column("now")
}
