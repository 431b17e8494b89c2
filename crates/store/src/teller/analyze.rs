//! Statistics for the planner while the tables are young.

use crate::{Connection, StoreError};
use std::sync::atomic::{AtomicUsize, Ordering};

/// After how many movements the tables are looked at.
const MILESTONES: [usize; 3] = [100, 1_600, 25_600];

/// What the teller looks up for each movement.
const TABLES: [&str; 7] = [
    "leads",
    "company_deposits",
    "deposit_transactions",
    "lead_validation",
    "earnings",
    "lead_statistics",
    "idempotency_keys",
];

/// Tables with more rows than this have been analysed by the database itself.
const YOUNG: f32 = 200_000.0;

/// A plan for a merchant's lead that was made when the table was empty may go through all leads of the
/// merchant, in our statements and in the checks of foreign keys, until the table is analysed. The
/// database does that once a minute; a campaign that starts well is faster.
#[derive(Debug, Default)]
pub(super) struct YoungTables {
    movements: AtomicUsize,
}

impl YoungTables {
    /// Notes movements of any lane; whether there were so many that the tables should be looked at.
    pub(super) fn passes_with(&self, movements: usize) -> bool {
        let before = self.movements.fetch_add(movements, Ordering::Relaxed);
        let passed = |milestone: &usize| before < *milestone && before + movements >= *milestone;
        MILESTONES.iter().any(passed)
    }
}

/// Looks at those tables that are not old.
pub(super) async fn analyze(connection: Connection) {
    if let Err(error) = analyze_young(&connection).await {
        // The user may not own the tables; then the database analyses them in its own time.
        tracing::warn!(%error, "the tables could not be analysed");
    }
}

async fn analyze_young(connection: &Connection) -> Result<(), StoreError> {
    let owner = connection.owner().await?;
    // Each separately: imported leads have no keys, and keys are purged after a while.
    let sql = "
        select c.relname::text
        from   pg_class c join unnest($1::text[]) t on c.oid = t::regclass
        where  c.reltuples < $2";
    let young = owner.query(sql, &[&TABLES.as_slice(), &YOUNG]).await?;
    if young.is_empty() {
        return Ok(());
    }
    let young: Vec<&str> = young.iter().map(|row| row.get(0)).collect();
    // Orders of magnitude are enough; the database looks closer when it comes by.
    owner.batch_execute("set default_statistics_target = 10").await?;
    Ok(owner.batch_execute(&format!("analyze {}", young.join(", "))).await?)
}
