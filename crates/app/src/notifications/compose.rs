//! A notification, put into the words of the one who is told.

use super::texts;
use crate::App;
use domain::ids::NotificationId;
use serde_json::Value;
use store::notifications::{Level, NewNotification, Recipient};

/// Something to tell, in no language yet.
pub(crate) struct Item<'a> {
    /// What kind of thing happened.
    pub(crate) kind: &'static str,
    /// How much it matters.
    pub(crate) level: Level,
    /// The key of its text.
    pub(crate) text: &'a str,
    /// Facts for programs.
    pub(crate) data: Value,
    /// Where in the dashboard something can be done about it.
    pub(crate) action_url: String,
    /// What it is about.
    pub(crate) about: String,
}

impl Item<'_> {
    /// The item for a user, with the values of its text.
    pub(crate) fn put(&self, app: &App, to: Recipient, values: &[(&str, &str)]) -> NewNotification {
        let (title, message) = texts::of(self.text, to.locale, values);
        NewNotification {
            id: NotificationId::from_uuid(app.new_id()),
            user: to.user,
            kind: self.kind,
            level: self.level,
            title,
            message,
            data: self.data.clone(),
            action_url: Some(self.action_url.clone()),
            about: self.about.clone(),
            at: app.now(),
        }
    }
}
