//! `GET /api/campaigns/{id}`

use super::view::Campaign;
use crate::{Problem, auth::Caller, query::PathId};
use app::{App, campaigns::read as use_case};
use axum::{Json, extract::State};
use domain::ids::CampaignId;
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;

/// A campaign that was read.
#[derive(Debug, Serialize, ToSchema)]
pub struct CampaignRead {
    campaign: Campaign,
}

/// A campaign: one's own, or for those who bring leads one that is no draft.
#[utoipa::path(
    get, path = "/api/campaigns/{id}", tag = "campaigns", security(("bearer" = [])),
    params(("id" = uuid::Uuid, Path)), responses((status = 200, body = CampaignRead))
)]
pub async fn read(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    PathId(campaign): PathId<CampaignId>,
) -> Result<Json<CampaignRead>, Problem> {
    let campaign = use_case::read(&app, actor, campaign).await?;
    Ok(Json(CampaignRead {
        campaign: campaign.into(),
    }))
}
