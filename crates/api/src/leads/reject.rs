//! `PUT /api/leads/{id}/reject`

use super::view::Lead;
use crate::{Problem, amount::Amount, auth::DeciderCaller, body::Body, fields::Fields, query::PathId};
use app::{App, leads::reject as use_case};
use axum::{Json, extract::State};
use domain::{Refusal, ids::LeadId, lead::RejectionReason, text::Note};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// Why a lead is rejected.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Reject {
    /// `incomplete_information`, unqualified, duplicate, `false_information`, `out_of_budget`, other; any other
    /// text is stored as other.
    pub rejection_reason: String,
    /// At most 500 characters; required for other.
    pub details: Option<String>,
}

/// A lead that was rejected.
#[derive(Debug, Serialize, ToSchema)]
pub struct Rejected {
    success: bool,
    lead: Lead,
    /// What was freed on the deposit.
    commission_released: Amount,
    /// Whether the same command had been carried out before; then nothing moved.
    already_applied: bool,
}

crate::refused! { Refused: Refusal::LeadAlreadyDecided; }

/// Refuses a pending lead; its commission is released.
#[utoipa::path(
    put, path = "/api/leads/{id}/reject", tag = "leads", security(("bearer" = [])), request_body = Reject,
    params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = Rejected), Refused)
)]
pub async fn reject(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    PathId(lead): PathId<LeadId>,
    body: Body<Reject>,
) -> Result<Json<Rejected>, Problem> {
    let (reason, details) = body.read(|body| Fields::collect(|fields| body.parse(fields)))?;
    let decided = use_case::reject(&app, actor, lead, reason, details).await?;
    Ok(Json(Rejected {
        success: true,
        commission_released: Amount(decided.lead.commission.amount),
        already_applied: decided.already_applied,
        lead: Lead::for_reader(decided.lead, actor),
    }))
}

impl Reject {
    /// The reason and the details; notes what is wrong with them.
    pub fn parse(&self, fields: &mut Fields) -> Option<(RejectionReason, Option<Note>)> {
        let details = fields.parse_text("details", self.details.as_deref(), Note::parse);
        let words = self.rejection_reason.trim();
        let field = if words == RejectionReason::OTHER {
            "details"
        } else {
            "rejection_reason"
        };
        let reason = fields.parse(field, RejectionReason::parse(words, details.as_ref()))?;
        Some((reason, details))
    }
}
