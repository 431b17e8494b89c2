//! A notification for somebody: what they are told is put into words when they read it.

use crate::App;
use domain::ids::{NotificationId, UserId};
use messages::Notification;
use store::notifications::NewNotification;

/// A notification for a user. They are told once what it is `about`.
pub(crate) fn compose(app: &App, user: UserId, notification: &Notification, about: &str) -> NewNotification {
    NewNotification {
        id: NotificationId::from_uuid(app.new_id()),
        user,
        kind: notification.kind().name(),
        level: notification.level(),
        parameters: notification.parameters(),
        target: notification.target(),
        about: about.to_owned(),
        at: app.now(),
    }
}
