//! `DELETE /api/influencers/{id}/block`

use super::{block::BlockChanged, blocks::BlockQuery};
use crate::{
    Problem,
    auth::DeciderCaller,
    query::{PathId, Query},
};
use app::{
    App,
    deposits::scope,
    influencers::{Place, unblock as use_case},
};
use axum::{Json, extract::State};
use domain::ids::InfluencerId;
use std::sync::Arc;

/// Lifts a block, or the suspension that an agreement left behind when it ended: that for the campaign, or without one
/// that for all campaigns. What was decided before does not count against the influencer any more.
#[utoipa::path(
    delete, path = "/api/influencers/{id}/block", tag = "influencers", security(("bearer" = [])),
    params(("id" = uuid::Uuid, Path), BlockQuery), responses((status = 200, body = BlockChanged))
)]
pub async fn unblock(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    PathId(influencer): PathId<InfluencerId>,
    Query(query): Query<BlockQuery>,
) -> Result<Json<BlockChanged>, Problem> {
    let (merchant, campaign) = query.parse()?;
    let place = Place {
        merchant: scope::one_merchant(actor, merchant)?,
        influencer,
        campaign,
    };
    let lifted = use_case::unblock(&app, actor, place).await?;
    Ok(Json(BlockChanged {
        success: true,
        already_applied: !lifted,
    }))
}
