//! `GET /api/notifications`, `PUT /api/notifications/{id}/read` and `PUT /api/notifications/read-all`

use crate::{
    Problem,
    auth::Caller,
    fields::Fields,
    page::{self, PageQuery},
    query::{PathId, Query},
};
use app::{
    App,
    notifications::{NotificationPage, NotificationRecord, read as reading, search as searching},
};
use axum::{Json, extract::State};
use domain::ids::NotificationId;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;
use std::sync::Arc;
use utoipa::ToSchema;
use uuid::Uuid;

/// Something that the user was told.
#[derive(Debug, Serialize, ToSchema)]
pub struct Notification {
    /// Its id.
    id: Uuid,
    /// What kind of thing happened, for programs.
    #[serde(rename = "type")]
    kind: String,
    /// info, success, warning or critical.
    level: String,
    /// The first line, in the user's language.
    title: String,
    /// The rest, in the user's language.
    message: String,
    /// Facts for programs.
    #[schema(value_type = Object)]
    data: Value,
    /// Where in the dashboard something can be done about it.
    action_url: Option<String>,
    /// When it was told.
    #[schema(value_type = String, format = DateTime)]
    created_at: Timestamp,
    /// When it was read.
    #[schema(value_type = Option<String>, format = DateTime)]
    read_at: Option<Timestamp>,
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
    Query(page): Query<PageQuery>,
) -> Result<Json<Notifications>, Problem> {
    let mut fields = Fields::default();
    let slice = page.parse(&mut fields, page::id);
    fields.check()?;
    let NotificationPage { page, unread } = searching::search(&app, actor, slice).await?;
    let next_cursor = page::next_cursor(&page, |last| last.id);
    let notifications = page.rows.into_iter().map(Notification::from).collect();
    Ok(Json(Notifications {
        notifications,
        total: page.total,
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
    PathId(notification): PathId<NotificationId>,
) -> Result<Json<NotificationRead>, Problem> {
    let notification = reading::read(&app, actor, notification).await?;
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
    let marked = reading::read_all(&app, actor).await?;
    Ok(Json(NotificationsRead { success: true, marked }))
}

impl From<NotificationRecord> for Notification {
    fn from(notification: NotificationRecord) -> Self {
        Self {
            id: notification.id.uuid(),
            kind: notification.kind,
            level: notification.level,
            title: notification.title,
            message: notification.message,
            data: notification.data,
            action_url: notification.action_url,
            created_at: notification.created_at,
            read_at: notification.read_at,
        }
    }
}
