//! `POST /api/leads/bulk/validate` and `POST /api/leads/bulk/reject`

use super::{reject::Reject, validate::Validate};
use crate::{Problem, amount::Amount, auth::DeciderCaller, body::Body, fields::Fields, language::Language, names};
use app::{
    App, Failure,
    leads::{Decided, bulk as use_case},
};
use axum::{Json, extract::State};
use domain::{
    Invalid,
    ids::LeadId,
    lead::{LeadState, RejectionReason},
    locale::Locale,
    quality::Score,
    text::Note,
};
use serde::{Deserialize, Serialize};
use std::{collections::HashSet, sync::Arc};
use utoipa::ToSchema;
use uuid::Uuid;

/// As many leads as one request may name.
const MAX_LEADS: usize = 500;

/// How good some leads are.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BulkValidate {
    /// 1 to 500 leads, none of them twice.
    #[schema(min_items = 1, max_items = 500)]
    lead_ids: Vec<Uuid>,
    /// 1 to 10.
    #[schema(minimum = 1, maximum = 10)]
    quality_score: i64,
    /// At most 500 characters.
    feedback: Option<String>,
}

/// Why some leads are rejected.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BulkReject {
    /// 1 to 500 leads, none of them twice.
    #[schema(min_items = 1, max_items = 500)]
    lead_ids: Vec<Uuid>,
    /// `incomplete_information`, unqualified, duplicate, `false_information`, `out_of_budget`, other; any other
    /// text is stored as other.
    rejection_reason: String,
    /// At most 500 characters; required for other.
    details: Option<String>,
}

/// What became of the leads, in the order in which they were named.
#[derive(Debug, Serialize, ToSchema)]
pub struct BulkDecided {
    success: bool,
    /// How many are as the request wants them, those included that were so before.
    succeeded: usize,
    /// How many are not, each for a reason of its own.
    failed: usize,
    results: Vec<BulkResult>,
}

/// What became of a lead.
#[derive(Debug, Serialize, ToSchema)]
pub struct BulkResult {
    lead_id: Uuid,
    success: bool,
    /// Whether the same command had been carried out before; then nothing moved.
    already_applied: bool,
    /// The status after the decision; null when there was none.
    status: Option<names::LeadStatus>,
    /// What the validation took from the deposit.
    commission_deducted: Option<Amount>,
    /// What the rejection freed on the deposit.
    commission_released: Option<Amount>,
    /// Why there was no decision, for programs: the code of the problem that a request for this lead alone would get.
    code: Option<String>,
    /// The same in words.
    message: Option<String>,
}

/// Accepts pending leads; the commission of each is deducted. Each lead is decided on its own, whatever becomes of the
/// others, and a repetition moves nothing.
#[utoipa::path(
    post, path = "/api/leads/bulk/validate", tag = "leads", operation_id = "bulk_validate", security(("bearer" = [])),
    request_body = BulkValidate, responses((status = 200, body = BulkDecided))
)]
pub async fn validate(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    Language(locale): Language,
    body: Body<BulkValidate>,
) -> Result<Json<BulkDecided>, Problem> {
    let (leads, score, feedback) = Fields::collect(|fields| body.value.parse(fields))?;
    let outcomes = use_case::validate(&app, actor, &leads, score, feedback).await?;
    Ok(Json(BulkDecided::new(&leads, outcomes, locale)))
}

/// Refuses pending leads; the commission of each is released. Each lead is decided on its own, whatever becomes of the
/// others, and a repetition moves nothing.
#[utoipa::path(
    post, path = "/api/leads/bulk/reject", tag = "leads", operation_id = "bulk_reject", security(("bearer" = [])),
    request_body = BulkReject, responses((status = 200, body = BulkDecided))
)]
pub async fn reject(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    Language(locale): Language,
    body: Body<BulkReject>,
) -> Result<Json<BulkDecided>, Problem> {
    let (leads, reason, details) = Fields::collect(|fields| body.value.parse(fields))?;
    let outcomes = use_case::reject(&app, actor, &leads, reason, details).await?;
    Ok(Json(BulkDecided::new(&leads, outcomes, locale)))
}

impl BulkValidate {
    fn parse(self, fields: &mut Fields) -> Option<(Vec<LeadId>, Score, Option<Note>)> {
        let leads = leads(&self.lead_ids, fields);
        let decision = Validate {
            quality_score: self.quality_score,
            feedback: self.feedback,
        };
        let (score, feedback) = decision.parse(fields)?;
        Some((leads?, score, feedback))
    }
}

impl BulkReject {
    fn parse(self, fields: &mut Fields) -> Option<(Vec<LeadId>, RejectionReason, Option<Note>)> {
        let leads = leads(&self.lead_ids, fields);
        let decision = Reject {
            rejection_reason: self.rejection_reason,
            details: self.details,
        };
        let (reason, details) = decision.parse(fields)?;
        Some((leads?, reason, details))
    }
}

/// The leads that are named, in their order.
fn leads(ids: &[Uuid], fields: &mut Fields) -> Option<Vec<LeadId>> {
    let many = match ids.len() {
        0 => Err(Invalid::Required),
        1..=MAX_LEADS => Ok(()),
        _ => Err(Invalid::TooLarge),
    };
    fields.parse("lead_ids", many)?;
    let mut seen = HashSet::new();
    for (n, _) in ids.iter().enumerate().filter(|(_, id)| !seen.insert(**id)) {
        fields.wrong(&format!("lead_ids[{n}]"), Invalid::Repeated);
    }
    Some(ids.iter().copied().map(LeadId::from_uuid).collect())
}

impl BulkDecided {
    fn new(leads: &[LeadId], outcomes: use_case::Outcomes, locale: Locale) -> Self {
        let results: Vec<_> = leads
            .iter()
            .zip(outcomes)
            .map(|(lead, outcome)| match outcome {
                Ok(decided) => BulkResult::decided(decided),
                Err(failure) => BulkResult::refused(*lead, failure, locale),
            })
            .collect();
        let succeeded = results.iter().filter(|result| result.success).count();
        Self {
            success: true,
            succeeded,
            failed: results.len() - succeeded,
            results,
        }
    }
}

impl BulkResult {
    fn decided(decided: Decided) -> Self {
        let lead = decided.lead;
        let commission = Amount(lead.commission.amount);
        Self {
            lead_id: lead.id.uuid(),
            success: true,
            already_applied: decided.already_applied,
            status: Some(names::Name::of(&lead.state)),
            commission_deducted: matches!(lead.state, LeadState::Validated(_)).then_some(commission),
            commission_released: matches!(lead.state, LeadState::Rejected(_)).then_some(commission),
            code: None,
            message: None,
        }
    }

    fn refused(lead: LeadId, failure: Failure, locale: Locale) -> Self {
        let problem = Problem::from(failure).document(locale, "");
        Self {
            lead_id: lead.uuid(),
            success: false,
            already_applied: false,
            status: None,
            commission_deducted: None,
            commission_released: None,
            code: Some(problem.code.into_owned()),
            message: Some(problem.detail.into_owned()),
        }
    }
}
