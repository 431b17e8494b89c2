//! `PUT /api/campaigns/{id}/status`

use super::view::CampaignAnswer;
use crate::{Problem, auth::DeciderCaller, body::Body, fields::Fields, names, query::PathId};
use app::{App, campaigns::set_status as use_case};
use axum::{Json, extract::State};
use domain::{Refusal, campaign::CampaignStatus, ids::CampaignId};
use serde::Deserialize;
use std::sync::Arc;
use utoipa::ToSchema;

/// Whether a campaign takes leads.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CampaignStatusChange {
    /// draft, active, paused or completed.
    #[schema(value_type = names::CampaignStatus)]
    status: String,
}

crate::refused! { Refused: Refusal::CampaignCompleted, Refusal::CampaignHasLeads; }

/// Opens, pauses or ends a campaign.
#[utoipa::path(
    put, path = "/api/campaigns/{id}/status", tag = "campaigns", security(("bearer" = [])),
    request_body = CampaignStatusChange, params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = CampaignAnswer), Refused)
)]
pub async fn set_status(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    PathId(campaign): PathId<CampaignId>,
    body: Body<CampaignStatusChange>,
) -> Result<Json<CampaignAnswer>, Problem> {
    let status =
        body.read(|body| Fields::collect(|fields| fields.named("status", &body.status, CampaignStatus::by_hand)))?;
    let campaign = use_case::set_status(&app, actor, campaign, status).await?;
    Ok(Json(CampaignAnswer::of(campaign)))
}
