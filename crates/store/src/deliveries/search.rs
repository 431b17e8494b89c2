//! What admins see of deliveries.

use super::record::{COLUMNS, DeliveryRecord, JOINS, record};
use crate::{Database, Page, Slice, StoreError, conditions::Conditions, page::NewestFirst};
use domain::{Actor, delivery::DeliveryState, ids::NotificationId};
use uuid::Uuid;

const DELIVERIES: NewestFirst = NewestFirst {
    columns: COLUMNS,
    table: "notification_deliveries d",
    joins: JOINS,
    id: "d.id",
};

/// Deliveries, of a notification if one is named, if the actor may know of them.
///
/// # Errors
/// The database failed.
pub async fn search(
    db: &Database,
    actor: Actor,
    notification: Option<NotificationId>,
    slice: Slice<Uuid>,
) -> Result<Page<DeliveryRecord>, StoreError> {
    let mut conditions = Conditions::default();
    conditions.add_some("d.notification_id = ?", notification.map(NotificationId::uuid));
    DELIVERIES.read(db, actor, conditions, slice, record).await
}

/// What could not be sent and is not tried again, if the actor may know of it.
///
/// # Errors
/// The database failed.
pub async fn given_up(db: &Database, actor: Actor, slice: Slice<Uuid>) -> Result<Page<DeliveryRecord>, StoreError> {
    let mut conditions = Conditions::default();
    conditions.add("d.state = ?", DeliveryState::GivenUp.name());
    DELIVERIES.read(db, actor, conditions, slice, record).await
}
