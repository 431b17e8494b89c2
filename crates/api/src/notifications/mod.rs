//! `GET /api/notifications`, `PUT /api/notifications/{id}/read`, `/read-all` and `/unread`

pub mod preferences;

use crate::{
    Problem,
    auth::Caller,
    body::Body,
    fields::Fields,
    language::AskedLanguage,
    names,
    page::{self, PageQuery},
    query::PathId,
    time,
};
use app::{
    App,
    notifications::{self as use_case, Marked, NotificationPage, read as reading, search as searching},
};
use axum::{Json, extract::State};
use domain::{ids::NotificationId, notification::Target};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::{borrow::Cow, sync::Arc};
use utoipa::ToSchema;
use uuid::Uuid;

/// Something that the user was told.
#[derive(Debug, Serialize, ToSchema)]
pub struct Notification {
    /// Its id.
    id: Uuid,
    /// What kind of thing happened, for programs.
    #[serde(rename = "type")]
    kind: names::NotificationType,
    /// info, success, warning or critical.
    level: names::NotificationLevel,
    /// The first line, in the language of `Accept-Language`, or else in the user's own.
    #[schema(value_type = String)]
    title: Cow<'static, str>,
    /// The rest, in the same language.
    #[schema(value_type = String)]
    message: Cow<'static, str>,
    /// Facts for programs.
    #[schema(value_type = Object)]
    data: Value,
    /// Where something can be done about it.
    target: NotificationTarget,
    /// The same as a path of the dashboard.
    action_url: String,
    /// When it was told.
    #[schema(value_type = String, format = DateTime)]
    created_at: Timestamp,
    /// When it was read.
    #[schema(value_type = Option<String>, format = DateTime)]
    read_at: Option<Timestamp>,
}

/// Where something can be done about a notification.
#[derive(Debug, Serialize, ToSchema)]
pub struct NotificationTarget {
    /// What kind of thing it is.
    kind: names::TargetKind,
    /// Which one; null for a list.
    id: Option<Uuid>,
}

/// A page of notifications.
#[derive(Debug, Serialize, ToSchema)]
pub struct Notifications {
    notifications: Vec<Notification>,
    /// How many notifications there are in all pages.
    total: i64,
    /// How many of them are unread.
    unread: i64,
    /// Where the next page begins; null on the last one.
    next_cursor: Option<String>,
}

/// A notification that was read.
#[derive(Debug, Serialize, ToSchema)]
pub struct NotificationRead {
    success: bool,
    notification: Notification,
}

/// All notifications were read.
#[derive(Debug, Serialize, ToSchema)]
pub struct NotificationsRead {
    success: bool,
    /// How many of them were unread.
    marked: i64,
    /// Their `read_at` since: what `PUT /api/notifications/unread` takes; null when none was unread.
    #[schema(value_type = Option<String>, format = DateTime)]
    read_at: Option<Timestamp>,
}

/// Which notifications were read by mistake.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NotificationsUnread {
    /// Their `read_at`.
    #[schema(format = DateTime)]
    read_at: String,
}

/// Notifications that are unread again.
#[derive(Debug, Serialize, ToSchema)]
pub struct NotificationsUnreadAgain {
    success: bool,
    /// How many.
    marked: u64,
}

/// The caller's own notifications, the newest first.
#[utoipa::path(
    get, path = "/api/notifications", tag = "notifications", security(("bearer" = [])), params(PageQuery),
    responses((status = 200, body = Notifications))
)]
pub async fn search(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    AskedLanguage(asked): AskedLanguage,
    page: PageQuery,
) -> Result<Json<Notifications>, Problem> {
    let mut fields = Fields::default();
    let slice = page.parse(&mut fields, page::id);
    fields.check()?;
    let NotificationPage { page: found, unread } = searching::search(&app, actor, slice, asked).await?;
    let next_cursor = page.next_cursor(&found, |last| last.id);
    let notifications = found.rows.into_iter().map(Notification::from).collect();
    Ok(Json(Notifications {
        notifications,
        total: found.total,
        unread,
        next_cursor,
    }))
}

/// Marks one of the caller's notifications as read.
#[utoipa::path(
    put, path = "/api/notifications/{id}/read", tag = "notifications", security(("bearer" = [])),
    params(("id" = uuid::Uuid, Path)), responses((status = 200, body = NotificationRead))
)]
pub async fn read(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    AskedLanguage(asked): AskedLanguage,
    PathId(notification): PathId<NotificationId>,
) -> Result<Json<NotificationRead>, Problem> {
    let notification = reading::read(&app, actor, notification, asked).await?;
    Ok(Json(NotificationRead {
        success: true,
        notification: notification.into(),
    }))
}

/// Marks all of the caller's notifications as read.
#[utoipa::path(
    put, path = "/api/notifications/read-all", tag = "notifications", security(("bearer" = [])),
    responses((status = 200, body = NotificationsRead))
)]
pub async fn read_all(State(app): State<Arc<App>>, Caller(actor): Caller) -> Result<Json<NotificationsRead>, Problem> {
    let Marked { notifications, read_at } = reading::read_all(&app, actor).await?;
    Ok(Json(NotificationsRead {
        success: true,
        marked: notifications,
        read_at,
    }))
}

/// Marks those of the caller's notifications as unread that were marked as read at one time: undoes one request.
#[utoipa::path(
    put, path = "/api/notifications/unread", tag = "notifications", security(("bearer" = [])),
    request_body = NotificationsUnread, responses((status = 200, body = NotificationsUnreadAgain))
)]
pub async fn unread(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    body: Body<NotificationsUnread>,
) -> Result<Json<NotificationsUnreadAgain>, Problem> {
    let time = time::parse_from(app.zone());
    let read_at = body.read(|body| Fields::collect(|fields| fields.parse("read_at", time(&body.read_at))))?;
    let marked = use_case::unread::unread(&app, actor, read_at).await?;
    Ok(Json(NotificationsUnreadAgain { success: true, marked }))
}

impl From<use_case::Notification> for Notification {
    fn from(notification: use_case::Notification) -> Self {
        Self {
            id: notification.id.uuid(),
            kind: notification.content.kind().into(),
            level: notification.level.into(),
            title: notification.title,
            message: notification.message,
            data: notification.content.facts(),
            target: notification.target.into(),
            action_url: messages::link::path(notification.target),
            created_at: notification.created_at,
            read_at: notification.read_at,
        }
    }
}

impl From<Target> for NotificationTarget {
    fn from(target: Target) -> Self {
        let kind = target.into();
        Self { kind, id: target.id() }
    }
}
