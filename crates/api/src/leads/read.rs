//! `GET /api/leads/{id}`

use super::view::Lead;
use crate::{Problem, amount::Amount, auth::Caller, names, query::PathId};
use app::{App, leads::read as use_case};
use axum::{Json, extract::State};
use domain::ids::{LeadId, UserId};
use jiff::Timestamp;
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;
use uuid::Uuid;

/// A lead with its history.
#[derive(Debug, Serialize, ToSchema)]
pub struct LeadWithHistory {
    lead: Lead,
    history: Vec<Transition>,
}

/// A transition of a lead.
#[derive(Debug, Serialize, ToSchema)]
pub struct Transition {
    /// Who decided; nobody when time did.
    decided_by: Option<Uuid>,
    /// The status before.
    #[schema(value_type = names::LeadStatus)]
    from: String,
    /// The status after.
    #[schema(value_type = names::LeadStatus)]
    to: String,
    quality_score: Option<i16>,
    feedback: Option<String>,
    reason: Option<String>,
    details: Option<String>,
    conversion_value: Option<Amount>,
    #[schema(value_type = String, format = DateTime)]
    at: Timestamp,
}

/// A lead with its history, oldest transition first.
#[utoipa::path(
    get, path = "/api/leads/{id}", tag = "leads", security(("bearer" = [])), params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = LeadWithHistory))
)]
pub async fn read(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    PathId(lead): PathId<LeadId>,
) -> Result<Json<LeadWithHistory>, Problem> {
    let lead = use_case::read(&app, actor, lead).await?;
    let history = use_case::history(&app, actor, &lead).await?;
    let history = history.into_iter().map(|entry| Transition {
        decided_by: entry.decided_by.map(UserId::uuid),
        from: entry.from,
        to: entry.to,
        quality_score: entry.quality_score,
        feedback: entry.feedback,
        reason: entry.reason,
        details: entry.details,
        conversion_value: entry.conversion_value.map(Amount),
        at: entry.at,
    });
    Ok(Json(LeadWithHistory {
        history: history.collect(),
        lead: Lead::for_reader(lead, actor),
    }))
}
