//! A message of a provider is stored.

use crate::{
    StoreError, Tx,
    row::{Columns, named},
};
use domain::{Money, ids::PaymentId, payment::PaymentMethod, provider_event::EventState};
use jiff::Timestamp;
use uuid::Uuid;

/// A message to store.
#[derive(Debug, Clone)]
pub struct NewEvent<'a> {
    /// The id of its row.
    pub id: Uuid,
    /// Who said it.
    pub provider: PaymentMethod,
    /// The provider's name of the event.
    pub event: &'a str,
    /// The provider's word for what it is about.
    pub kind: &'a str,
    /// The payment that it names.
    pub payment: Option<PaymentId>,
    /// The amount that it names.
    pub amount: Option<Money>,
    /// What was said, without what opens or pays anything.
    pub body: &'a [u8],
    pub at: Timestamp,
}

/// A message that is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Received {
    /// The id of its row.
    pub id: Uuid,
    /// What became of it before; it is only received when it is new.
    pub state: EventState,
}

/// Stores a message, once however often it comes. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn receive(tx: &Tx, new: &NewEvent<'_>) -> Result<Received, StoreError> {
    let sql = "
        insert into provider_events (id, provider, event_id, kind, payment_id, amount, body, state, received_at)
        values ($1, $2, $3, $4, $5, $6, $7, 'received', $8)
        on conflict (provider, event_id) do nothing";
    let written = tx
        .execute(
            sql,
            &[
                &new.id,
                &new.provider.name(),
                &new.event,
                &new.kind,
                &new.payment.map(PaymentId::uuid),
                &new.amount.map(Money::centimes),
                &new.body,
                &new.at,
            ],
        )
        .await?;
    if written == 1 {
        return Ok(Received {
            id: new.id,
            state: EventState::Received,
        });
    }
    let sql = "select e.id, e.state from provider_events e where e.provider = $1 and e.event_id = $2";
    let row = tx.query_opt(sql, &[&new.provider.name(), &new.event]).await?;
    let row = row.ok_or(StoreError::Corrupt("a message that was stored before"))?;
    Ok(Received {
        id: row.column("id")?,
        state: named(row.column("state")?, EventState::from_name)?,
    })
}
