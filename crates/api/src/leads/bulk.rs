//! `POST /api/leads/bulk/validate` and `POST /api/leads/bulk/reject`

use super::{reject::Reject, validate::Validate};
use crate::{
    Problem,
    amount::Amount,
    auth::DeciderCaller,
    body::Body,
    fields::Fields,
    idempotency::{self, Key},
    language::Language,
    names,
};
use app::{
    App, Failure,
    leads::bulk::{self as use_case, NamedLeads, Outcome, Outcomes},
};
use axum::{
    Json,
    extract::State,
    response::{IntoResponse, Response},
};
use domain::{
    Invalid, Named,
    lead::{LeadState, RejectionReason},
    locale::Locale,
    quality::Score,
    text::Note,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// As many leads as one request may name.
const MAX_LEADS: usize = 500;

/// How good some leads are.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BulkValidate {
    /// 1 to 500 leads. One that comes twice, or is no id, fails alone.
    #[schema(min_items = 1, max_items = 500)]
    lead_ids: Vec<String>,
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
    /// 1 to 500 leads. One that comes twice, or is no id, fails alone.
    #[schema(min_items = 1, max_items = 500)]
    lead_ids: Vec<String>,
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
    lead_id: String,
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
    request_body = BulkValidate,
    params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repetition harmless")),
    responses((status = 200, body = BulkDecided))
)]
pub async fn validate(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    Language(locale): Language,
    key: Key,
    body: Body<BulkValidate>,
) -> Result<Response, Problem> {
    let key = key.of(&body);
    let (leads, score, feedback) = body.read(|body| Fields::collect(|fields| body.parse(fields)))?;
    let done = use_case::validate(&app, actor, &leads, score, feedback, key).await?;
    Ok(answer(leads, done, locale))
}

/// Refuses pending leads; the commission of each is released. Each lead is decided on its own, whatever becomes of the
/// others, and a repetition moves nothing.
#[utoipa::path(
    post, path = "/api/leads/bulk/reject", tag = "leads", operation_id = "bulk_reject", security(("bearer" = [])),
    request_body = BulkReject,
    params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repetition harmless")),
    responses((status = 200, body = BulkDecided))
)]
pub async fn reject(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    Language(locale): Language,
    key: Key,
    body: Body<BulkReject>,
) -> Result<Response, Problem> {
    let key = key.of(&body);
    let (leads, reason, details) = body.read(|body| Fields::collect(|fields| body.parse(fields)))?;
    let done = use_case::reject(&app, actor, &leads, reason, details, key).await?;
    Ok(answer(leads, done, locale))
}

fn answer(leads: NamedLeads, done: Outcomes, locale: Locale) -> Response {
    let answer = BulkDecided::new(leads, done.outcomes, locale);
    idempotency::mark(Json(answer).into_response(), done.replayed)
}

impl BulkValidate {
    fn parse(self, fields: &mut Fields) -> Option<(NamedLeads, Score, Option<Note>)> {
        let leads = leads(self.lead_ids, fields);
        let decision = Validate {
            quality_score: self.quality_score,
            feedback: self.feedback,
        };
        let (score, feedback) = decision.parse(fields)?;
        Some((leads?, score, feedback))
    }
}

impl BulkReject {
    fn parse(self, fields: &mut Fields) -> Option<(NamedLeads, RejectionReason, Option<Note>)> {
        let leads = leads(self.lead_ids, fields);
        let decision = Reject {
            rejection_reason: self.rejection_reason,
            details: self.details,
        };
        let (reason, details) = decision.parse(fields)?;
        Some((leads?, reason, details))
    }
}

fn leads(ids: Vec<String>, fields: &mut Fields) -> Option<NamedLeads> {
    let many = match ids.len() {
        0 => Err(Invalid::Required),
        1..=MAX_LEADS => Ok(ids),
        _ => Err(Invalid::TooLarge),
    };
    fields.parse("lead_ids", many)
}

impl BulkDecided {
    fn new(leads: NamedLeads, outcomes: Vec<Outcome>, locale: Locale) -> Self {
        let results: Vec<_> = leads
            .into_iter()
            .zip(outcomes)
            .map(|(lead, outcome)| BulkResult::of(lead, outcome, locale))
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
    fn of(lead_id: String, outcome: Outcome, locale: Locale) -> Self {
        let (status, commission, already_applied, why) = match outcome {
            Outcome::Decided {
                status,
                commission,
                already_applied,
            } => (
                LeadState::known(&status),
                Some(Amount(commission)),
                already_applied,
                None,
            ),
            Outcome::Refused(refusal) => (None, None, false, Some(words(refusal.into(), locale))),
            Outcome::Lost => (None, None, false, Some(words(Failure::OutOfReach.into(), locale))),
            Outcome::Wrong(why) => {
                let words = (
                    why.name().to_owned(),
                    messages::problem::field(why, locale).into_owned(),
                );
                (None, None, false, Some(words))
            }
        };
        let of = |wanted: &str| commission.filter(|_| status == Some(wanted));
        let (code, message) = why.unzip();
        Self {
            lead_id,
            success: code.is_none(),
            already_applied,
            status: status.and_then(names::Name::known),
            commission_deducted: of("validated"),
            commission_released: of("rejected"),
            code,
            message,
        }
    }
}

/// A problem as a request for this lead alone would get it.
fn words(problem: Problem, locale: Locale) -> (String, String) {
    let document = problem.document(locale, "");
    (document.code.into_owned(), document.detail.into_owned())
}
