//! `POST /api/leads/calculate-commission`

use crate::{
    Problem,
    amount::{Amount, Percent},
    auth::Caller,
    body::Body,
    fields::Fields,
    names,
};
use app::{App, leads::preview as use_case};
use axum::{Json, extract::State};
use domain::{Refusal, commission::CommissionKind, ids::CampaignId, lead_value::LeadValue};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;
use uuid::Uuid;

/// A lead that does not exist yet.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CalculateCommission {
    campaign_id: Uuid,
    /// 50.00 to 1000000.00.
    estimated_value: Amount,
}

/// What a lead would cost, and bring.
#[derive(Debug, Serialize, ToSchema)]
pub struct CommissionPreview {
    success: bool,
    commission_amount: Amount,
    /// percentage or fixed.
    commission_type: names::CommissionType,
    #[serde(skip_serializing_if = "Option::is_none")]
    rate_applied: Option<Percent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fixed_amount: Option<Amount>,
    influencer_percentage: Percent,
    influencer_commission: Amount,
    /// Whether the campaign takes it now, and a deposit could pay for it.
    deposit_available: bool,
}

crate::refused! { Refused: Refusal::NotFound, Refusal::InfluencerBlocked; }

/// Prices a lead without creating it.
#[utoipa::path(
    post, path = "/api/leads/calculate-commission", tag = "leads", security(("bearer" = [])),
    request_body = CalculateCommission, responses((status = 200, body = CommissionPreview), Refused)
)]
pub async fn calculate_commission(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    body: Body<CalculateCommission>,
) -> Result<Json<CommissionPreview>, Problem> {
    let (campaign, value) = body.read(|body| {
        let value = LeadValue::new(body.estimated_value.0);
        let value = Fields::collect(|fields| fields.parse("estimated_value", value))?;
        Ok((CampaignId::from_uuid(body.campaign_id), value))
    })?;
    let preview = use_case::preview(&app, actor, campaign, None, value).await?;
    Ok(Json(present(&preview)))
}

fn present(preview: &use_case::Preview) -> CommissionPreview {
    let (rate_applied, fixed_amount) = match preview.commission.kind {
        CommissionKind::Percentage(rate) => (Some(Percent(rate)), None),
        CommissionKind::Fixed => (None, Some(Amount(preview.commission.amount))),
    };
    CommissionPreview {
        success: true,
        commission_amount: Amount(preview.commission.amount),
        commission_type: preview.commission.kind.into(),
        rate_applied,
        fixed_amount,
        influencer_percentage: Percent(preview.split.rate),
        influencer_commission: Amount(preview.split.influencer),
        deposit_available: preview.deposit_available,
    }
}
