//! `GET /api/clock`

use app::{App, clock};
use axum::{Json, extract::State};
use domain::time::OffsetChange;
use jiff::{Timestamp, tz::Offset};
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;

/// The time of the server, and all that is needed to tell times as it does.
#[derive(Debug, Serialize, ToSchema)]
pub struct Clock {
    /// The present instant.
    #[schema(value_type = String, format = DateTime)]
    now: Timestamp,
    /// The zone of every day and every fixed hour.
    #[schema(example = "Africa/Casablanca")]
    zone: &'static str,
    /// How far clocks there are ahead of UTC now, as hours and minutes.
    #[schema(example = "+00:00")]
    offset: String,
    /// When clocks will be set, as far as that is known, for the next ten years; the next one first.
    next_changes: Vec<ClockChange>,
    /// When clocks were set since 2000, oldest first. The first one tells how they were at the beginning of that year.
    earlier_changes: Vec<ClockChange>,
    /// The version of the zone database, like `2026f`; `file-` and the beginning of its SHA-256 for a file of the
    /// operator's.
    #[schema(example = "2026f")]
    database: String,
}

/// Clocks are set.
#[derive(Debug, Serialize, ToSchema)]
pub struct ClockChange {
    /// The first instant with the new offset.
    #[schema(value_type = String, format = DateTime)]
    at: Timestamp,
    /// How far clocks are ahead of UTC from then on.
    #[schema(example = "+01:00")]
    offset: String,
}

/// The time of the server and how far its zone is from UTC: now, before and, as far as that is known, in future. Pages
/// tell times with it, and not with a zone database of their own, which may be older or newer.
#[utoipa::path(get, path = "/api/clock", tag = "clock", responses((status = 200, body = Clock)))]
pub async fn read(State(app): State<Arc<App>>) -> Json<Clock> {
    let reading = clock::read(&app);
    Json(Clock {
        now: reading.now,
        zone: reading.zone,
        offset: hours_and_minutes(app.zone().offset(reading.now)),
        next_changes: reading.next.into_iter().map(ClockChange::from).collect(),
        earlier_changes: reading.earlier.into_iter().map(ClockChange::from).collect(),
        database: reading.database,
    })
}

impl From<OffsetChange> for ClockChange {
    fn from(change: OffsetChange) -> Self {
        Self {
            at: change.at,
            offset: hours_and_minutes(change.offset),
        }
    }
}

/// `+01:00`; since 2000 no clock in Morocco was at seconds.
fn hours_and_minutes(offset: Offset) -> String {
    let minutes = offset.seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}
