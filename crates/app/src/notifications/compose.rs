//! A notification for somebody: what they are told is put into words when they read it.

use crate::App;
use domain::ids::{DeliveryId, NotificationId, UserId};
use jiff::{SignedDuration, Timestamp};
use messages::Notification;
use store::notifications::{NewDelivery, NewNotification};

/// A notification for a user. They are told once what it is `about`.
pub(crate) fn compose(app: &App, user: UserId, notification: &Notification, about: &str) -> NewNotification {
    let (at, topic) = (app.now(), notification.topic());
    let gathered_for = topic.gathered_for().unwrap_or(SignedDuration::ZERO);
    let due_at = at.saturating_add(gathered_for).unwrap_or(Timestamp::MAX);
    let delivery = |channel| NewDelivery {
        id: DeliveryId::from_uuid(app.new_id()),
        channel,
        due_at,
    };
    NewNotification {
        id: NotificationId::from_uuid(app.new_id()),
        user,
        kind: notification.kind().name(),
        level: notification.level(),
        parameters: notification.parameters(),
        target: notification.target(),
        about: about.to_owned(),
        at,
        topic,
        deliveries: topic.channels().iter().copied().map(delivery).collect(),
    }
}
