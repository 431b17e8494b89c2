//! `GET /api/leads/agreements/candidates`

use crate::{Problem, amount::Percent, auth::MerchantCaller, fields::Fields, names, query::Query};
use app::{
    App,
    agreements::{Candidate, candidates as use_case},
};
use axum::{Json, extract::State};
use domain::sought::Sought;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// Whom to look for, as text of the query.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct CandidateQuery {
    /// Part of the name, in any spelling.
    q: Option<String>,
}

/// Somebody to whom the merchant may propose an agreement.
#[derive(Debug, Serialize, ToSchema)]
pub struct AgreementCandidate {
    /// Their id, for `influencer_id` or `commercial_id` of a new agreement.
    id: Uuid,
    /// What they are called.
    name: String,
    /// influencer or commercial.
    role: names::InfluencerKind,
    /// How many leads they brought the merchant.
    leads: i64,
}

/// People with whom an agreement may be made.
#[derive(Debug, Serialize, ToSchema)]
pub struct AgreementCandidates {
    influencers: Vec<AgreementCandidate>,
    /// The most that an agreement may give them of each commission; the platform keeps the rest.
    max_commission_percentage: Percent,
}

/// Influencers and commercials, 50 at most: those who brought the merchant leads first, then all others, by name.
#[utoipa::path(
    get, path = "/api/leads/agreements/candidates", tag = "agreements", security(("bearer" = [])),
    params(CandidateQuery), responses((status = 200, body = AgreementCandidates))
)]
pub async fn candidates(
    State(app): State<Arc<App>>,
    MerchantCaller(actor, merchant): MerchantCaller,
    Query(query): Query<CandidateQuery>,
) -> Result<Json<AgreementCandidates>, Problem> {
    let mut fields = Fields::default();
    let text = fields.parse_text("q", query.q.as_deref(), Sought::parse);
    fields.check()?;
    let found = use_case::candidates(&app, actor, merchant, text.as_ref()).await?;
    Ok(Json(AgreementCandidates {
        influencers: found.into_iter().map(AgreementCandidate::from).collect(),
        max_commission_percentage: Percent(app.platform_minimum().largest_share()),
    }))
}

impl From<Candidate> for AgreementCandidate {
    fn from(candidate: Candidate) -> Self {
        Self {
            id: candidate.id.uuid(),
            name: candidate.name,
            role: candidate.kind.into(),
            leads: candidate.leads,
        }
    }
}
