//! What became of a message of a provider.

use crate::{StoreError, Tx, row::Columns};
use domain::provider_event::{EventProblem, EventState};
use jiff::Timestamp;
use uuid::Uuid;

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// What it says is done.
    Applied,
    /// It says nothing that concerns us.
    Ignored,
    /// It cannot be applied.
    Quarantined(EventProblem),
}

impl Settled {
    /// The state of the message from now on.
    pub const fn state(self) -> EventState {
        match self {
            Self::Applied => EventState::Applied,
            Self::Ignored => EventState::Ignored,
            Self::Quarantined(_) => EventState::Quarantined,
        }
    }

    /// Why it is not applied.
    pub const fn problem(self) -> Option<EventProblem> {
        match self {
            Self::Applied | Self::Ignored => None,
            Self::Quarantined(problem) => Some(problem),
        }
    }
}

/// Notes what became of a message, unless it was applied before. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn settle(tx: &Tx, id: Uuid, settled: Settled, at: Timestamp) -> Result<(), StoreError> {
    let sql = "
        update provider_events e
        set    state = $2, problem = $3, settled_at = $4
        where  e.id = $1 and e.state in ('received', 'quarantined')";
    let (state, problem) = (settled.state().name(), settled.problem().map(EventProblem::name));
    tx.execute(sql, &[&id, &state, &problem, &at]).await?;
    Ok(())
}

/// Notes that a message is put off, and says how often it was by now. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn put_off(tx: &Tx, id: Uuid) -> Result<i32, StoreError> {
    let sql = "update provider_events e set attempts = e.attempts + 1 where e.id = $1 returning e.attempts";
    let row = tx.query_opt(sql, &[&id]).await?;
    row.ok_or(StoreError::Corrupt("a message that is not there"))?
        .column("attempts")
}
