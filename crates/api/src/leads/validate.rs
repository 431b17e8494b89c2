//! `PUT /api/leads/{id}/validate`

use super::view::Lead;
use crate::{Problem, amount::Amount, auth::DeciderCaller, body::Body, fields::Fields, query::PathId};
use app::{App, leads::validate as use_case};
use axum::{Json, extract::State};
use domain::{Refusal, ids::LeadId, quality::Score, text::Note};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// How good a lead is.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Validate {
    /// 1 to 10.
    #[schema(minimum = 1, maximum = 10)]
    pub quality_score: i64,
    /// At most 500 characters.
    pub feedback: Option<String>,
}

/// A lead that was validated.
#[derive(Debug, Serialize, ToSchema)]
pub struct Validated {
    success: bool,
    lead: Lead,
    /// What was taken from the deposit.
    commission_deducted: Amount,
    /// Whether the same command had been carried out before; then nothing moved.
    already_applied: bool,
}

crate::refused! { Refused: Refusal::LeadAlreadyDecided; }

/// Accepts a pending lead; its commission is deducted.
#[utoipa::path(
    put, path = "/api/leads/{id}/validate", tag = "leads", security(("bearer" = [])), request_body = Validate,
    params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = Validated), Refused)
)]
pub async fn validate(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    PathId(lead): PathId<LeadId>,
    body: Body<Validate>,
) -> Result<Json<Validated>, Problem> {
    let (score, feedback) = body.read(|body| Fields::collect(|fields| body.parse(fields)))?;
    let decided = use_case::validate(&app, actor, lead, score, feedback).await?;
    Ok(Json(Validated {
        success: true,
        commission_deducted: Amount(decided.lead.commission.amount),
        already_applied: decided.already_applied,
        lead: Lead::for_reader(decided.lead, actor),
    }))
}

impl Validate {
    /// The score and the remark; notes what is wrong with them.
    pub fn parse(&self, fields: &mut Fields) -> Option<(Score, Option<Note>)> {
        let feedback = fields.parse_text("feedback", self.feedback.as_deref(), Note::parse);
        let score = fields.parse("quality_score", Score::new(self.quality_score))?;
        Some((score, feedback))
    }
}
