//! `POST /api/influencers/{id}/block`

use crate::{Problem, auth::DeciderCaller, body::Body, fields::Fields, query::PathId};
use app::{
    App,
    deposits::scope,
    influencers::{Place, block as use_case},
};
use axum::{Json, extract::State};
use domain::{
    Actor,
    ids::{CampaignId, InfluencerId, MerchantId},
    text::Note,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;
use uuid::Uuid;

/// Where somebody is blocked, and why.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewBlock {
    /// Only for admins: on whose behalf.
    merchant_id: Option<Uuid>,
    /// The campaign that it is for; absent: all of the merchant.
    campaign_id: Option<Uuid>,
    /// At most 500 characters; the influencer is told.
    reason: Option<String>,
}

/// Somebody was blocked, or let back.
#[derive(Debug, Serialize, ToSchema)]
pub struct BlockChanged {
    /// Always true.
    pub(super) success: bool,
    /// Whether the command had its effect before.
    pub(super) already_applied: bool,
}

/// Blocks an influencer or commercial until the merchant or an admin lifts it: on a campaign, or on all of the merchant.
/// Leads that wait stay to be decided. Signing or ending an agreement lifts no block.
#[utoipa::path(
    post, path = "/api/influencers/{id}/block", tag = "influencers", security(("bearer" = [])),
    params(("id" = uuid::Uuid, Path)), request_body = NewBlock, responses((status = 200, body = BlockChanged))
)]
pub async fn block(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    PathId(influencer): PathId<InfluencerId>,
    body: Body<NewBlock>,
) -> Result<Json<BlockChanged>, Problem> {
    let (place, words) = body.read(|body| body.parse(actor, influencer))?;
    let blocked = use_case::block(&app, actor, place, words).await?;
    Ok(Json(BlockChanged {
        success: true,
        already_applied: !blocked,
    }))
}

impl NewBlock {
    fn parse(self, actor: Actor, influencer: InfluencerId) -> Result<(Place, Option<Note>), Problem> {
        let mut fields = Fields::default();
        let words = fields.parse_text("reason", self.reason.as_deref(), Note::parse);
        fields.check()?;
        let place = Place {
            merchant: scope::one_merchant(actor, self.merchant_id.map(MerchantId::from_uuid))?,
            influencer,
            campaign: self.campaign_id.map(CampaignId::from_uuid),
        };
        Ok((place, words))
    }
}
