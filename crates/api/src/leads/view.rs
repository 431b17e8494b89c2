//! A lead as its reader may see it.

use crate::{
    amount::{Amount, Percent},
    names,
};
use app::leads::LeadRecord;
use domain::{Actor, commission::CommissionKind, lead::LeadState, quality::Score};
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A lead.
#[derive(Debug, Serialize, ToSchema)]
pub struct Lead {
    /// Its id.
    pub id: Uuid,
    /// What it is for.
    pub campaign_id: Uuid,
    /// The name of the campaign.
    pub campaign_name: String,
    /// Who pays for it.
    pub merchant_id: Uuid,
    /// The name of the merchant.
    pub merchant_name: String,
    /// Who brought it.
    pub influencer_id: Uuid,
    /// The name of the influencer or commercial.
    pub influencer_name: String,
    /// The deposit that pays for it; not shown to those who bring leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deposit_id: Option<Uuid>,
    /// The customer.
    pub customer_name: String,
    /// Their e-mail address.
    pub customer_email: Option<String>,
    /// Their telephone number in E.164.
    pub customer_phone: Option<String>,
    /// Where they work.
    pub customer_company: Option<String>,
    /// What was noted about them.
    pub customer_notes: Option<String>,
    /// What the lead is worth.
    pub estimated_value: Amount,
    /// instagram, tiktok, whatsapp or direct.
    pub source: names::LeadSource,
    /// What it costs the merchant.
    pub commission_amount: Amount,
    /// percentage or fixed.
    pub commission_type: names::CommissionType,
    /// The rate of a percentage.
    pub rate_applied: Option<Percent>,
    /// The influencer's part of the commission.
    pub influencer_percentage: Percent,
    /// What the influencer earns.
    pub influencer_commission: Amount,
    /// What the platform keeps; not shown to those who bring leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform_commission: Option<Amount>,
    /// pending, validated, rejected, converted or lost.
    pub status: names::LeadStatus,
    /// How good the merchant finds it, 1 to 10.
    pub quality_score: Option<u8>,
    /// What the merchant remarked.
    pub feedback: Option<String>,
    /// Why it was rejected.
    pub rejection_reason: Option<names::RejectionReason>,
    /// More about why it was rejected.
    pub rejection_details: Option<String>,
    /// Why it was lost; "expired" when nobody decided in time.
    pub lost_reason: Option<String>,
    /// For how much the customer bought.
    pub conversion_value: Option<Amount>,
    /// When the merchant corrected that, which they may do once; null before.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub conversion_corrected_at: Option<Timestamp>,
    /// When it was created.
    #[schema(value_type = String, format = DateTime)]
    pub created_at: Timestamp,
    /// When it expires undecided.
    #[schema(value_type = String, format = DateTime)]
    pub expires_at: Timestamp,
    /// When it left pending.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub decided_at: Option<Timestamp>,
    /// When its commission was taken, whatever became of it later.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub captured_at: Option<Timestamp>,
    /// When its commission was given back to the merchant, and the influencer's part with it; null: it was not.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub refunded_at: Option<Timestamp>,
    /// When it was converted, or lost afterwards.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub closed_at: Option<Timestamp>,
}

impl Lead {
    /// Shows a lead to a reader.
    pub fn for_reader(lead: LeadRecord, reader: Actor) -> Self {
        let brings_leads = reader.influencer().is_some();
        let lost_reason = lead.why_lost().map(str::to_owned);
        let conversion_value = lead.sale_value().map(Amount);
        Self {
            id: lead.id.uuid(),
            campaign_id: lead.campaign.uuid(),
            campaign_name: lead.campaign_name,
            merchant_id: lead.merchant.uuid(),
            merchant_name: lead.merchant_name,
            influencer_id: lead.influencer.uuid(),
            influencer_name: lead.influencer_name,
            deposit_id: (!brings_leads).then_some(lead.deposit.uuid()),
            customer_name: lead.customer.name,
            customer_email: lead.customer.email,
            customer_phone: lead.customer.phone,
            customer_company: lead.customer.company,
            customer_notes: lead.customer.notes,
            estimated_value: Amount(lead.value),
            source: lead.source.into(),
            commission_amount: Amount(lead.commission.amount),
            commission_type: lead.commission.kind.into(),
            rate_applied: match lead.commission.kind {
                CommissionKind::Percentage(rate) => Some(Percent(rate)),
                CommissionKind::Fixed => None,
            },
            influencer_percentage: Percent(lead.split.rate),
            influencer_commission: Amount(lead.split.influencer),
            platform_commission: (!brings_leads).then_some(Amount(lead.split.platform)),
            status: names::Name::of(&lead.state),
            quality_score: score(&lead.state),
            feedback: lead.feedback,
            rejection_reason: match &lead.state {
                LeadState::Rejected(reason) => Some(names::Name::of(reason)),
                _ => None,
            },
            rejection_details: lead.rejection_details,
            lost_reason,
            conversion_value,
            conversion_corrected_at: lead.corrected_at,
            created_at: lead.created_at,
            expires_at: lead.expires_at,
            decided_at: lead.decided_at,
            captured_at: lead.captured_at,
            refunded_at: lead.refunded_at,
            closed_at: lead.closed_at,
        }
    }
}

fn score(state: &LeadState) -> Option<u8> {
    match state {
        LeadState::Validated(score) | LeadState::Converted(score, _) | LeadState::Lost(score) => {
            score.map(Score::number)
        }
        _ => None,
    }
}
