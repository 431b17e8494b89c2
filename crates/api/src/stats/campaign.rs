//! `GET /api/leads/stats/campaign/{campaign_id}`

use super::{period::PeriodQuery, view::Statistics};
use crate::{
    Problem,
    auth::DeciderCaller,
    query::{PathId, Query},
};
use app::{App, stats::campaign as use_case};
use axum::{Json, extract::State};
use domain::ids::CampaignId;
use std::sync::Arc;

/// Figures of a campaign, day by day and by influencer.
#[utoipa::path(
    get, path = "/api/leads/stats/campaign/{campaign_id}", tag = "stats", security(("bearer" = [])),
    params(("campaign_id" = uuid::Uuid, Path), PeriodQuery), responses((status = 200, body = Statistics))
)]
pub async fn campaign(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    PathId(campaign): PathId<CampaignId>,
    Query(query): Query<PeriodQuery>,
) -> Result<Json<Statistics>, Problem> {
    let (name, figures) = use_case::campaign(&app, actor, campaign, query.parse()?).await?;
    Ok(Json(Statistics::for_reader(figures, actor).of_campaign(campaign, name)))
}
