//! Statistics for the planner while the tables are young.

use crate::{Connection, StoreError};
use std::sync::atomic::{AtomicUsize, Ordering};

/// After how many movements the tables are looked at.
const MILESTONES: [usize; 3] = [100, 1_600, 25_600];

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
        // The database analyses them in its own time.
        tracing::warn!(%error, "the tables could not be analysed");
    }
}

async fn analyze_young(connection: &Connection) -> Result<(), StoreError> {
    let system = connection.system().await?;
    Ok(system.batch_execute("select app.analyze_young()").await?)
}
