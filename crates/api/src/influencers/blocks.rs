//! `GET /api/influencers/blocks`

use crate::{Problem, auth::DeciderCaller, fields::Fields, names, query::Query};
use app::{
    App,
    influencers::{Block as Found, blocks as use_case},
};
use axum::{Json, extract::State};
use domain::{
    Invalid,
    ids::{AgreementId, CampaignId, MerchantId},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// Which blocks.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct BlockQuery {
    /// For admins: of this merchant.
    #[param(value_type = Option<uuid::Uuid>)]
    merchant_id: Option<String>,
    /// That for this campaign.
    #[param(value_type = Option<uuid::Uuid>)]
    campaign_id: Option<String>,
}

/// Somebody who may not bring leads.
#[derive(Debug, Serialize, ToSchema)]
pub struct Block {
    /// Whose campaigns.
    merchant_id: Uuid,
    /// Who.
    influencer_id: Uuid,
    /// Their name.
    influencer_name: String,
    /// Where; null: on all campaigns of the merchant.
    campaign_id: Option<Uuid>,
    /// The name of the campaign.
    campaign_name: Option<String>,
    /// hand, `low_scores` or rejections.
    reason: names::SuspendedFor,
    /// What the merchant says of it.
    details: Option<String>,
    /// The agreement that ended while it was suspended; its suspension goes on as this block. Null: they were blocked.
    agreement_id: Option<Uuid>,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    created_at: Timestamp,
}

/// Who may not bring leads.
#[derive(Debug, Serialize, ToSchema)]
pub struct Blocks {
    blocks: Vec<Block>,
    total: usize,
    /// Always null: they come in one page.
    next_cursor: Option<String>,
}

/// Who may not bring leads, the latest block first, at most 1000. Suspended agreements are not among them until they end.
#[utoipa::path(
    get, path = "/api/influencers/blocks", tag = "influencers", security(("bearer" = [])), params(BlockQuery),
    responses((status = 200, body = Blocks))
)]
pub async fn blocks(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    Query(query): Query<BlockQuery>,
) -> Result<Json<Blocks>, Problem> {
    let (merchant, campaign) = query.parse()?;
    let found = use_case::blocks(&app, actor, merchant, campaign).await?;
    let blocks: Vec<_> = found.into_iter().map(Block::from).collect();
    Ok(Json(Blocks {
        total: blocks.len(),
        blocks,
        next_cursor: None,
    }))
}

impl BlockQuery {
    pub(super) fn parse(&self) -> Result<(Option<MerchantId>, Option<CampaignId>), Problem> {
        let mut fields = Fields::default();
        let merchant = |text: &str| text.parse::<MerchantId>().map_err(|_| Invalid::Format);
        let campaign = |text: &str| text.parse::<CampaignId>().map_err(|_| Invalid::Format);
        let merchant = fields.parse_text("merchant_id", self.merchant_id.as_deref(), merchant);
        let campaign = fields.parse_text("campaign_id", self.campaign_id.as_deref(), campaign);
        fields.check()?;
        Ok((merchant, campaign))
    }
}

impl From<Found> for Block {
    fn from(block: Found) -> Self {
        let place = block.place;
        Self {
            merchant_id: place.merchant.uuid(),
            influencer_id: place.influencer.uuid(),
            influencer_name: block.influencer_name,
            campaign_id: place.campaign.map(CampaignId::uuid),
            campaign_name: block.campaign_name,
            reason: block.reason.into(),
            details: block.details,
            agreement_id: block.agreement.map(AgreementId::uuid),
            created_at: block.created_at,
        }
    }
}
