//! `GET /api/admin/deliveries`, `GET /api/admin/dead-letters` and `POST /api/admin/dead-letters/{id}/replay`

use crate::{
    Problem,
    auth::AdminCaller,
    fields::Fields,
    names,
    page::{self, PageQuery},
    query::{PathId, Query},
};
use app::{
    App, Page,
    deliveries::{DeliveryRecord, replay as replaying, search},
};
use axum::{Json, extract::State};
use domain::{
    Invalid,
    ids::{DeliveryId, NotificationId},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// Which deliveries to list, as text of the query.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct DeliveryQuery {
    /// Only of this notification.
    #[param(value_type = Option<uuid::Uuid>)]
    notification_id: Option<String>,
}

/// A notification on its way over one channel.
#[derive(Debug, Serialize, ToSchema)]
pub struct Delivery {
    /// Its id.
    id: Uuid,
    /// The notification.
    notification_id: Uuid,
    /// What it tells, for programs.
    #[serde(rename = "type")]
    #[schema(example = "payment_confirmed")]
    kind: String,
    /// What the user is called whom it is for.
    #[schema(example = "Amina Tazi")]
    recipient_name: String,
    /// The way that it goes.
    channel: names::Channel,
    /// Where it is.
    state: names::DeliveryState,
    /// Why it was not sent; null while nobody tried, and when it was.
    problem: Option<names::DeliveryProblem>,
    /// How often it was tried.
    #[schema(example = 1)]
    attempts: i32,
    /// When it is tried the next time; null when it is not, and when it goes in one message with another.
    #[schema(value_type = Option<String>, format = DateTime)]
    next_at: Option<Timestamp>,
    /// When it was asked for.
    #[schema(value_type = String, format = DateTime)]
    created_at: Timestamp,
    /// When it came into its state, or was tried the last time.
    #[schema(value_type = String, format = DateTime)]
    updated_at: Timestamp,
}

/// A page of deliveries, the newest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Deliveries {
    /// The page.
    deliveries: Vec<Delivery>,
    /// How many there are in all pages.
    total: i64,
    /// Where the next page begins; null on the last one.
    next_cursor: Option<String>,
}

/// What could not be sent and is not tried again, the newest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeadLetters {
    /// The deliveries.
    dead_letters: Vec<Delivery>,
    /// How many there are in all pages.
    total: i64,
    /// Where the next page begins; null on the last one.
    next_cursor: Option<String>,
}

/// A dead letter that is tried again.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeadLetterReplayed {
    success: bool,
}

/// The ways that notifications go beside the dashboard, and where each is on its way; the newest first.
#[utoipa::path(
    get, path = "/api/admin/deliveries", tag = "admin", security(("bearer" = [])), params(DeliveryQuery, PageQuery),
    responses((status = 200, body = Deliveries))
)]
pub async fn deliveries(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    Query(query): Query<DeliveryQuery>,
    page: PageQuery,
) -> Result<Json<Deliveries>, Problem> {
    let mut fields = Fields::default();
    let id = |text: &str| text.parse().map_err(|_| Invalid::Format);
    let notification = fields.parse_text("notification_id", query.notification_id.as_deref(), id);
    let slice = page.parse(&mut fields, page::id);
    fields.check()?;
    let found = search::deliveries(&app, actor, notification.map(NotificationId::from_uuid), slice).await?;
    let (deliveries, total, next_cursor) = shown(&page, found);
    Ok(Json(Deliveries {
        deliveries,
        total,
        next_cursor,
    }))
}

/// Messages that could not be sent and are not tried again by themselves.
#[utoipa::path(
    get, path = "/api/admin/dead-letters", tag = "admin", security(("bearer" = [])), params(PageQuery),
    responses((status = 200, body = DeadLetters))
)]
pub async fn dead_letters(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    page: PageQuery,
) -> Result<Json<DeadLetters>, Problem> {
    let mut fields = Fields::default();
    let slice = page.parse(&mut fields, page::id);
    fields.check()?;
    let found = search::dead_letters(&app, actor, slice).await?;
    let (dead_letters, total, next_cursor) = shown(&page, found);
    Ok(Json(DeadLetters {
        dead_letters,
        total,
        next_cursor,
    }))
}

/// Lets a dead letter be tried again, after its cause was mended. It is sent in the background.
#[utoipa::path(
    post, path = "/api/admin/dead-letters/{id}/replay", tag = "admin", security(("bearer" = [])),
    params(("id" = uuid::Uuid, Path)), responses((status = 200, body = DeadLetterReplayed))
)]
pub async fn replay_dead_letter(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    PathId(delivery): PathId<DeliveryId>,
) -> Result<Json<DeadLetterReplayed>, Problem> {
    replaying::replay(&app, actor, delivery).await?;
    Ok(Json(DeadLetterReplayed { success: true }))
}

fn shown(page: &PageQuery, found: Page<DeliveryRecord>) -> (Vec<Delivery>, i64, Option<String>) {
    let next_cursor = page.next_cursor(&found, |last| last.id);
    let rows = found.rows.into_iter().map(Delivery::from).collect();
    (rows, found.total, next_cursor)
}

impl From<DeliveryRecord> for Delivery {
    fn from(delivery: DeliveryRecord) -> Self {
        Self {
            id: delivery.id.uuid(),
            notification_id: delivery.notification.uuid(),
            kind: delivery.kind,
            recipient_name: delivery.user_name,
            channel: delivery.channel.into(),
            state: delivery.state.into(),
            problem: delivery.problem.map(names::Name::from),
            attempts: delivery.attempts,
            next_at: delivery.due_at,
            created_at: delivery.created_at,
            updated_at: delivery.updated_at,
        }
    }
}
