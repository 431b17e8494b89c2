//! An agreement as those concerned see it.

use crate::{
    amount::{Amount, Percent},
    names,
};
use app::agreements::AgreementRecord;
use domain::ids::CampaignId;
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// The terms between a merchant and somebody who brings them leads.
#[derive(Debug, Serialize, ToSchema)]
pub struct Agreement {
    /// Its id.
    pub id: Uuid,
    /// Who pays.
    pub merchant_id: Uuid,
    /// Their name.
    pub merchant_name: String,
    /// Who brings leads, an influencer or a commercial.
    pub influencer_id: Uuid,
    /// Their name.
    pub influencer_name: String,
    /// influencer or commercial.
    pub influencer_kind: names::InfluencerKind,
    /// The campaign it is for; null: all of them.
    pub campaign_id: Option<Uuid>,
    /// The name of the campaign.
    pub campaign_name: Option<String>,
    /// pending, active, suspended or terminated.
    pub status: names::AgreementStatus,
    /// Why it is suspended: hand, `low_scores` or rejections.
    pub suspended_for: Option<names::SuspendedFor>,
    /// The influencer's part of each commission.
    pub commission_percentage: Percent,
    /// What the merchant promises to keep on deposit. Kept; not applied yet.
    pub minimum_deposit: Amount,
    /// Mean score below which it is suspended.
    pub quality_threshold: u8,
    /// Whether leads wait for a decision.
    pub requires_validation: bool,
    /// Whether earnings are paid out without being asked for. Kept; not applied yet.
    pub auto_payment: bool,
    /// Days between validation and payment.
    pub payment_delay_days: u16,
    /// When it was proposed.
    #[schema(value_type = String, format = DateTime)]
    pub created_at: Timestamp,
    /// When it was signed.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub signed_at: Option<Timestamp>,
    /// When it ended.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub terminated_at: Option<Timestamp>,
}

impl From<AgreementRecord> for Agreement {
    fn from(agreement: AgreementRecord) -> Self {
        let terms = agreement.terms;
        Self {
            id: agreement.id.uuid(),
            merchant_id: agreement.merchant.uuid(),
            merchant_name: agreement.merchant_name,
            influencer_id: agreement.influencer.uuid(),
            influencer_name: agreement.influencer_name,
            influencer_kind: agreement.kind.into(),
            campaign_id: agreement.campaign.map(CampaignId::uuid),
            campaign_name: agreement.campaign_name,
            status: agreement.status.into(),
            suspended_for: agreement.suspended_for.map(Into::into),
            commission_percentage: Percent(terms.commission_percentage),
            minimum_deposit: Amount(terms.minimum_deposit),
            quality_threshold: terms.quality_threshold,
            requires_validation: terms.requires_validation,
            auto_payment: terms.auto_payment,
            payment_delay_days: terms.payment_delay_days,
            created_at: agreement.created_at,
            signed_at: agreement.signed_at,
            terminated_at: agreement.terminated_at,
        }
    }
}
