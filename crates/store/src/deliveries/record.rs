//! A delivery as it is read.

use crate::{
    StoreError,
    row::{Columns, named},
};
use domain::{
    channel::Channel,
    delivery::{DeliveryProblem, DeliveryState},
    ids::{DeliveryId, NotificationId},
};
use jiff::Timestamp;
use tokio_postgres::Row;

/// A notification on its way over one channel.
#[derive(Debug, Clone)]
pub struct DeliveryRecord {
    pub id: DeliveryId,
    pub notification: NotificationId,
    /// What kind of thing it tells.
    pub kind: String,
    /// What the user is called whom it is for.
    pub user_name: String,
    pub channel: Channel,
    pub state: DeliveryState,
    /// Why it was not sent.
    pub problem: Option<DeliveryProblem>,
    /// How often it was tried.
    pub attempts: i32,
    /// When it is tried the next time.
    pub due_at: Option<Timestamp>,
    pub created_at: Timestamp,
    /// When it came into its state.
    pub updated_at: Timestamp,
}

pub(super) const COLUMNS: &str = "
    d.id, d.notification_id, d.type, u.display_name, d.channel, d.state, d.problem, d.attempts, d.due_at, d.created_at,
    d.updated_at";

pub(super) const JOINS: &str = "join users u on u.id = d.user_id";

pub(super) fn record(row: &Row) -> Result<DeliveryRecord, StoreError> {
    let problem: Option<&str> = row.column("problem")?;
    Ok(DeliveryRecord {
        id: DeliveryId::from_uuid(row.column("id")?),
        notification: NotificationId::from_uuid(row.column("notification_id")?),
        kind: row.column("type")?,
        user_name: row.column("display_name")?,
        channel: named(row.column("channel")?, Channel::from_name)?,
        state: named(row.column("state")?, DeliveryState::from_name)?,
        problem: problem
            .map(|name| named(name, DeliveryProblem::from_name))
            .transpose()?,
        attempts: row.column("attempts")?,
        due_at: row.column("due_at")?,
        created_at: row.column("created_at")?,
        updated_at: row.column("updated_at")?,
    })
}
