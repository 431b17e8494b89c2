//! What providers say and we cannot apply: kept for an admin to look at.

use crate::{StoreError, Tx};
use domain::{ids::PaymentId, payment::PaymentMethod};
use jiff::Timestamp;
use uuid::Uuid;

/// An event that is not applied.
#[derive(Debug, Clone)]
pub struct Quarantined<'a> {
    /// The id of its row.
    pub id: Uuid,
    /// Who said it.
    pub provider: PaymentMethod,
    /// The provider's name of the event.
    pub event: &'a str,
    /// Which payment it names.
    pub payment: PaymentId,
    /// What was said.
    pub body: &'a [u8],
    /// Why it is not applied.
    pub problem: &'a str,
    pub at: Timestamp,
}

/// Keeps an event, once however often it comes, in a transaction of the system.
///
/// # Errors
/// The database failed.
pub async fn quarantine(tx: &Tx, event: &Quarantined<'_>) -> Result<(), StoreError> {
    let sql = "
        insert into provider_events as e (id, provider, event_id, payment_id, body, state, problem, received_at)
        values ($1, $2, $3, $4, $5, 'quarantined', $6, $7)
        on conflict (provider, event_id) do update
        set    state = excluded.state, problem = excluded.problem
        where  e.state = 'received'";
    let Quarantined {
        id,
        provider,
        event,
        payment,
        body,
        problem,
        at,
    } = event;
    tx.execute(sql, &[id, &provider.name(), event, &payment.uuid(), body, problem, at])
        .await?;
    Ok(())
}
