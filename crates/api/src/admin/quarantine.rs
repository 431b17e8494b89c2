//! `GET /api/admin/payments/quarantine` and `POST /api/admin/payments/quarantine/{id}/replay`

use crate::{
    Problem,
    amount::Amount,
    auth::AdminCaller,
    fields::Fields,
    names,
    page::{self, PageQuery},
    query::PathId,
};
use app::{
    App,
    payments::{ListedEvent, apply::Applied, quarantine as use_case},
};
use axum::{Json, extract::State};
use domain::{
    Refusal,
    provider_event::{EventProblem, EventState},
};
use jiff::Timestamp;
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;
use uuid::Uuid;

/// A message of a provider that is not applied.
#[derive(Debug, Serialize, ToSchema)]
pub struct QuarantinedEvent {
    /// Its id, to be named in a replay.
    id: Uuid,
    /// Who said it.
    provider: names::PaymentMethod,
    /// What the provider calls it.
    #[schema(example = "evt_1TqkFz2eZvKYlo2C")]
    event_id: String,
    /// The provider's word for what it is about.
    #[schema(example = "checkout.session.completed")]
    kind: String,
    /// The payment that it names.
    payment_id: Option<Uuid>,
    /// The amount that it names.
    amount: Option<Amount>,
    /// Why it is not applied; not_applied when nobody has said so far.
    problem: names::ProviderEventProblem,
    /// When it came.
    #[schema(value_type = String, format = DateTime)]
    received_at: Timestamp,
}

/// A page of messages that are not applied, the newest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Quarantine {
    /// The messages.
    events: Vec<QuarantinedEvent>,
    /// How many there are in all pages.
    total: i64,
    /// Where the next page begins; null on the last one.
    next_cursor: Option<String>,
}

/// What became of a message that was applied once more.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventReplayed {
    success: bool,
    /// The message, and what became of it.
    event: ReplayedEvent,
}

/// A message that was applied once more.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReplayedEvent {
    /// Its id.
    id: Uuid,
    /// applied or ignored; quarantined when it still cannot be applied.
    state: names::ProviderEventState,
    /// Why it is not applied.
    problem: Option<names::ProviderEventProblem>,
}

crate::refused! { Refused: Refusal::PaymentMethodUnavailable; }

/// What payment providers said and nobody could apply, and what waits for more than a quarter of an hour.
#[utoipa::path(
    get, path = "/api/admin/payments/quarantine", tag = "admin", security(("bearer" = [])), params(PageQuery),
    responses((status = 200, body = Quarantine))
)]
pub async fn quarantine(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    page: PageQuery,
) -> Result<Json<Quarantine>, Problem> {
    let mut fields = Fields::default();
    let slice = page.parse(&mut fields, page::id);
    fields.check()?;
    let found = use_case::search(&app, actor, slice).await?;
    let next_cursor = page.next_cursor(&found, |last| last.id);
    Ok(Json(Quarantine {
        events: found.rows.into_iter().map(QuarantinedEvent::from).collect(),
        total: found.total,
        next_cursor,
    }))
}

/// Applies a message once more, after its cause was mended. What was applied before stays so: repeating this is safe.
#[utoipa::path(
    post, path = "/api/admin/payments/quarantine/{id}/replay", tag = "admin", security(("bearer" = [])),
    params(("id" = uuid::Uuid, Path)), responses((status = 200, body = EventReplayed), Refused)
)]
pub async fn replay(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    PathId(event): PathId<Uuid>,
) -> Result<Json<EventReplayed>, Problem> {
    let (state, problem) = match use_case::replay(&app, actor, event).await? {
        Applied::Done => (EventState::Applied, None),
        Applied::Ignored => (EventState::Ignored, None),
        Applied::Quarantined(problem) => (EventState::Quarantined, Some(problem)),
        Applied::PutOff => (EventState::Received, None),
    };
    Ok(Json(EventReplayed {
        success: true,
        event: ReplayedEvent {
            id: event,
            state: state.into(),
            problem: problem.map(names::Name::from),
        },
    }))
}

impl From<ListedEvent> for QuarantinedEvent {
    fn from(event: ListedEvent) -> Self {
        Self {
            id: event.id,
            provider: event.provider.into(),
            event_id: event.event,
            kind: event.kind,
            payment_id: event.payment.map(|payment| payment.uuid()),
            amount: event.amount.map(Amount),
            problem: event.problem.unwrap_or(EventProblem::NotApplied).into(),
            received_at: event.received_at,
        }
    }
}
