//! What admins see of the messages that are not applied.

use super::record::problem;
use crate::{
    Database, Page, Slice, StoreError,
    conditions::Conditions,
    page::NewestFirst,
    row::{Columns, named},
};
use domain::{
    Actor, Money,
    ids::PaymentId,
    payment::PaymentMethod,
    provider_event::{EventProblem, EventState},
};
use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

/// Which messages to list.
#[derive(Debug, Clone)]
pub struct EventFilter {
    /// What waits since before this time to be applied is listed beside what is in quarantine.
    pub waiting_since: Timestamp,
    pub slice: Slice<Uuid>,
}

/// A message that is not applied.
#[derive(Debug, Clone)]
pub struct ListedEvent {
    pub id: Uuid,
    /// Who said it.
    pub provider: PaymentMethod,
    /// The provider's name of the event.
    pub event: String,
    /// The provider's word for what it is about.
    pub kind: String,
    /// The payment that it names.
    pub payment: Option<PaymentId>,
    /// The amount that it names.
    pub amount: Option<Money>,
    pub state: EventState,
    /// Why it is not applied.
    pub problem: Option<EventProblem>,
    pub received_at: Timestamp,
}

const COLUMNS: &str = "e.id, e.provider, e.event_id, e.kind, e.payment_id, e.amount, e.state, e.problem, e.received_at";

const EVENTS: NewestFirst = NewestFirst {
    columns: COLUMNS,
    table: "provider_events e",
    joins: "",
    id: "e.id",
};

/// Lists the messages that are not applied, if the actor may know of them.
///
/// # Errors
/// The database failed.
pub async fn search(db: &Database, actor: Actor, filter: &EventFilter) -> Result<Page<ListedEvent>, StoreError> {
    let mut conditions = Conditions::default();
    conditions.add(
        "e.state in ('received', 'quarantined') and (e.state = 'quarantined' or e.received_at < ?)",
        filter.waiting_since,
    );
    EVENTS.read(db, actor, conditions, filter.slice, event).await
}

fn event(row: &Row) -> Result<ListedEvent, StoreError> {
    Ok(ListedEvent {
        id: row.column("id")?,
        provider: named(row.column("provider")?, PaymentMethod::from_name)?,
        event: row.column("event_id")?,
        kind: row.column("kind")?,
        payment: row.column::<Option<Uuid>>("payment_id")?.map(PaymentId::from_uuid),
        amount: row.money_opt("amount")?,
        state: named(row.column("state")?, EventState::from_name)?,
        problem: problem(row)?,
        received_at: row.column("received_at")?,
    })
}
