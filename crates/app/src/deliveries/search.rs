//! What admins see of deliveries.

use super::DeliveryRecord;
use crate::{App, Failure, Page, Slice};
use domain::{Actor, ids::NotificationId};
use store::deliveries;
use uuid::Uuid;

/// The ways that notifications went; those of one if it is named.
///
/// # Errors
/// The database failed.
pub async fn deliveries(
    app: &App,
    actor: Actor,
    notification: Option<NotificationId>,
    slice: Slice<Uuid>,
) -> Result<Page<DeliveryRecord>, Failure> {
    Ok(deliveries::search(&app.db, actor, notification, slice).await?)
}

/// What could not be sent and is not tried again.
///
/// # Errors
/// The database failed.
pub async fn dead_letters(app: &App, actor: Actor, slice: Slice<Uuid>) -> Result<Page<DeliveryRecord>, Failure> {
    Ok(deliveries::given_up(&app.db, actor, slice).await?)
}
