//! `PUT /api/leads/{id}/lose`

use super::{convert::Closed, view::Lead};
use crate::{Problem, auth::DeciderCaller, body::Body, fields::Fields, query::PathId};
use app::{App, leads::lose as use_case};
use axum::{Json, extract::State};
use domain::{Refusal, ids::LeadId, text::Note};
use serde::Deserialize;
use std::sync::Arc;
use utoipa::ToSchema;

/// Why the customer did not buy.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Lose {
    /// At most 500 characters.
    reason: Option<String>,
}

crate::refused! { Refused: Refusal::LeadNotValidated, Refusal::LeadAlreadyDecided; }

/// Notes that the customer of a validated lead did not buy. No money moves.
#[utoipa::path(
    put, path = "/api/leads/{id}/lose", tag = "leads", security(("bearer" = [])), request_body = Lose,
    params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = Closed), Refused)
)]
pub async fn lose(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    PathId(lead): PathId<LeadId>,
    body: Body<Lose>,
) -> Result<Json<Closed>, Problem> {
    let reason = body.read(|body| body.parse())?;
    let decided = use_case::lose(&app, actor, lead, reason).await?;
    let lead = Lead::for_reader(decided.lead, actor);
    Ok(Json(Closed {
        success: true,
        lead,
        already_applied: decided.already_applied,
    }))
}

impl Lose {
    fn parse(&self) -> Result<Option<Note>, Problem> {
        let mut fields = Fields::default();
        let reason = fields.parse_text("reason", self.reason.as_deref(), Note::parse);
        fields.check()?;
        Ok(reason)
    }
}
