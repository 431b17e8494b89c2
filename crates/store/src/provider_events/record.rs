//! A message of a provider as it is read to be applied.

use crate::{
    Database, StoreError,
    row::{Columns, named},
};
use domain::{
    payment::PaymentMethod,
    provider_event::{EventProblem, EventState},
};
use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

/// A stored message.
#[derive(Debug, Clone)]
pub struct EventRecord {
    pub id: Uuid,
    /// Who said it.
    pub provider: PaymentMethod,
    /// The provider's name of the event.
    pub event: String,
    /// What was said.
    pub body: Vec<u8>,
    pub state: EventState,
    /// Why it is not applied.
    pub problem: Option<EventProblem>,
    /// How often it was put off.
    pub attempts: i32,
    pub received_at: Timestamp,
}

/// A stored message. For jobs, and for who delivers it: no user is asked.
///
/// # Errors
/// The database failed.
pub async fn find(db: &Database, id: Uuid) -> Result<Option<EventRecord>, StoreError> {
    let sql = "
        select e.id, e.provider, e.event_id, e.body, e.state, e.problem, e.attempts, e.received_at
        from   provider_events e
        where  e.id = $1";
    let rows = db.read_system(sql, &[&id]).await?;
    rows.first().map(event).transpose()
}

fn event(row: &Row) -> Result<EventRecord, StoreError> {
    Ok(EventRecord {
        id: row.column("id")?,
        provider: named(row.column("provider")?, PaymentMethod::from_name)?,
        event: row.column("event_id")?,
        body: row.column("body")?,
        state: named(row.column("state")?, EventState::from_name)?,
        problem: problem(row)?,
        attempts: row.column("attempts")?,
        received_at: row.column("received_at")?,
    })
}

pub(super) fn problem(row: &Row) -> Result<Option<EventProblem>, StoreError> {
    let name: Option<&str> = row.column("problem")?;
    name.map(|name| named(name, EventProblem::from_name)).transpose()
}
