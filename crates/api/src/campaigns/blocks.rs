//! `GET /api/campaigns/{id}/blocks` and `DELETE /api/campaigns/{campaign_id}/blocks/{influencer_id}`

use crate::{Problem, auth::DeciderCaller, names, query::PathId};
use app::{
    App,
    campaigns::{Block, blocks as use_case},
};
use axum::{
    Json,
    extract::{Path, State, rejection::PathRejection},
};
use domain::ids::{CampaignId, InfluencerId};
use jiff::Timestamp;
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;
use uuid::Uuid;

/// An influencer who may not bring leads to a campaign any more.
#[derive(Debug, Serialize, ToSchema)]
pub struct CampaignBlock {
    /// Who.
    influencer_id: Uuid,
    /// Their name.
    influencer_name: String,
    /// `low_scores` or `rejections`.
    reason: names::PoorQuality,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    created_at: Timestamp,
}

/// Who is blocked on a campaign.
#[derive(Debug, Serialize, ToSchema)]
pub struct CampaignBlocks {
    blocks: Vec<CampaignBlock>,
    total: usize,
    /// Always null: they come in one page.
    next_cursor: Option<String>,
}

/// A block that was lifted.
#[derive(Debug, Serialize, ToSchema)]
pub struct CampaignBlockLifted {
    success: bool,
}

/// Who is blocked on a campaign, the latest first.
#[utoipa::path(
    get, path = "/api/campaigns/{id}/blocks", tag = "campaigns", security(("bearer" = [])),
    params(("id" = uuid::Uuid, Path)), responses((status = 200, body = CampaignBlocks))
)]
pub async fn blocks(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    PathId(campaign): PathId<CampaignId>,
) -> Result<Json<CampaignBlocks>, Problem> {
    let blocks = use_case::blocks(&app, actor, campaign).await?;
    let blocks: Vec<_> = blocks.into_iter().map(CampaignBlock::from).collect();
    Ok(Json(CampaignBlocks {
        total: blocks.len(),
        blocks,
        next_cursor: None,
    }))
}

/// Lifts a block; what was decided before does not count against the influencer any more.
#[utoipa::path(
    delete, path = "/api/campaigns/{campaign_id}/blocks/{influencer_id}", tag = "campaigns",
    security(("bearer" = [])), params(("campaign_id" = uuid::Uuid, Path), ("influencer_id" = uuid::Uuid, Path)),
    responses((status = 200, body = CampaignBlockLifted))
)]
pub async fn lift(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    path: Result<Path<(String, String)>, PathRejection>,
) -> Result<Json<CampaignBlockLifted>, Problem> {
    let Path((campaign, influencer)) = path.map_err(|_| Problem::not_found())?;
    let campaign: CampaignId = campaign.parse().map_err(|_| Problem::not_found())?;
    let influencer: InfluencerId = influencer.parse().map_err(|_| Problem::not_found())?;
    use_case::lift(&app, actor, campaign, influencer).await?;
    Ok(Json(CampaignBlockLifted { success: true }))
}

impl From<Block> for CampaignBlock {
    fn from(block: Block) -> Self {
        Self {
            influencer_id: block.influencer.uuid(),
            influencer_name: block.influencer_name,
            reason: block.reason.into(),
            created_at: block.created_at,
        }
    }
}
