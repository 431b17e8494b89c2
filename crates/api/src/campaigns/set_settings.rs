//! `PUT /api/campaigns/{id}/settings`

use super::{settings::CampaignSettingsChange, view::CampaignAnswer};
use crate::{Problem, auth::MerchantCaller, body::Body, fields::Fields, query::PathId};
use app::{App, campaigns::set_settings as use_case};
use axum::{Json, extract::State};
use domain::ids::CampaignId;
use std::sync::Arc;

/// Changes the settings that are named; leads that exist keep their terms.
#[utoipa::path(
    put, path = "/api/campaigns/{id}/settings", tag = "campaigns", security(("bearer" = [])),
    request_body = CampaignSettingsChange, params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = CampaignAnswer))
)]
pub async fn set_settings(
    State(app): State<Arc<App>>,
    MerchantCaller(actor, _): MerchantCaller,
    PathId(campaign): PathId<CampaignId>,
    body: Body<CampaignSettingsChange>,
) -> Result<Json<CampaignAnswer>, Problem> {
    let change = body.read(|body| Fields::collect(|fields| Some(body.parse("", fields))))?;
    let campaign = use_case::set_settings(&app, actor, campaign, &change).await?;
    Ok(Json(CampaignAnswer::of(campaign)))
}
