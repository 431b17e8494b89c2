//! A notification in the words of its reader.

use crate::{Failure, Page};
use domain::{
    ids::NotificationId,
    locale::Locale,
    notification::{Level, Target},
};
use jiff::Timestamp;
use std::borrow::Cow;
use store::notifications::NotificationRecord;

/// A notification as its user reads it.
#[derive(Debug, Clone)]
pub struct Notification {
    /// Names it.
    pub id: NotificationId,
    /// What happened.
    pub content: messages::Notification,
    /// How much it matters.
    pub level: Level,
    /// The first line.
    pub title: Cow<'static, str>,
    /// The rest.
    pub message: Cow<'static, str>,
    /// Where something can be done about it.
    pub target: Target,
    /// When it was told.
    pub created_at: Timestamp,
    /// When it was read.
    pub read_at: Option<Timestamp>,
}

/// A page of notifications, the newest first.
#[derive(Debug)]
pub struct NotificationPage {
    /// The page.
    pub page: Page<Notification>,
    /// How many of all are unread.
    pub unread: i64,
}

/// The notification in the language that the reader asks for, or else in their own.
pub(super) fn render(record: NotificationRecord, asked: Option<Locale>) -> Result<Notification, Failure> {
    let content = messages::Notification::from_parts(&record.kind, record.parameters).map_err(Failure::internal)?;
    let locale = asked.unwrap_or(record.locale);
    Ok(Notification {
        id: record.id,
        title: content.title(locale),
        message: content.message(locale),
        content,
        level: record.level,
        target: record.target,
        created_at: record.created_at,
        read_at: record.read_at,
    })
}
