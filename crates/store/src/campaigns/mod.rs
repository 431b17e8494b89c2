//! Campaigns, their settings, and who may not bring leads to them any more.

mod blocks;
mod record;
mod search;
mod write;

pub use blocks::{Block, blocks, lift};
pub use record::{CampaignRecord, Offer, find};
pub use search::{CampaignFilter, search};
pub use write::{TextChange, change_settings, change_status, change_texts, create};

use crate::{Database, StoreError, row::Columns};
use domain::{
    Actor, Rate,
    campaign::{CampaignStatus, PausedBy},
    commission::CommissionRule,
    ids::{CampaignId, InfluencerId, MerchantId},
};

/// The status in the columns `status` and `paused_by`.
pub(crate) fn status_of(row: &impl Columns) -> Result<CampaignStatus, StoreError> {
    Ok(match row.column::<&str>("status")? {
        "draft" => CampaignStatus::Draft,
        "active" => CampaignStatus::Active,
        "completed" => CampaignStatus::Completed,
        "paused" => CampaignStatus::Paused(match row.column::<Option<&str>>("paused_by")? {
            Some("depletion") => PausedBy::Depletion,
            _ => PausedBy::Hand,
        }),
        _ => return Err(StoreError::Corrupt("the status of a campaign")),
    })
}

/// Whose campaign this is.
///
/// # Errors
/// The database failed.
pub async fn owner(db: &Database, campaign: CampaignId) -> Result<Option<MerchantId>, StoreError> {
    let tx = db.begin_system().await?;
    let row = tx
        .query_opt("select merchant_id from campaigns where id = $1", &[&campaign.uuid()])
        .await?;
    tx.commit().await?;
    row.map(|row| Ok(MerchantId::from_uuid(row.column("merchant_id")?)))
        .transpose()
}

/// What prices a lead of a campaign.
#[derive(Debug, Clone, Copy)]
pub struct Pricing {
    /// Whose campaign it is.
    pub merchant: MerchantId,
    /// How it prices leads.
    pub rule: CommissionRule,
    /// The share agreed with the influencer, if something was agreed.
    pub share: Option<Rate>,
}

/// How a campaign that the actor may see prices a lead of an influencer.
///
/// # Errors
/// The database failed.
pub async fn pricing(
    db: &Database,
    actor: Actor,
    campaign: CampaignId,
    influencer: Option<InfluencerId>,
) -> Result<Option<Pricing>, StoreError> {
    let sql = "
        select c.merchant_id, s.commission_threshold, s.percentage_commission_rate, s.fixed_commission_amount,
               a.commission_percentage
        from   campaigns c
        join   campaign_settings s on s.merchant_id = c.merchant_id and s.campaign_id = c.id
        left   join lateral (
               select a.commission_percentage
               from   influencer_agreements a
               where  a.merchant_id = c.merchant_id and a.influencer_id = $2 and a.status = 'active'
               and    (a.campaign_id = c.id or a.campaign_id is null)
               order  by a.campaign_id nulls last
               limit  1) a on true
        where  c.id = $1";
    let rows = db
        .read(actor, sql, &[&campaign.uuid(), &influencer.map(InfluencerId::uuid)])
        .await?;
    rows.first().map(pricing_of).transpose()
}

fn pricing_of(row: &impl Columns) -> Result<Pricing, StoreError> {
    let share: Option<i32> = row.column("commission_percentage")?;
    Ok(Pricing {
        merchant: MerchantId::from_uuid(row.column("merchant_id")?),
        rule: rule_of(row)?,
        share: share
            .map(Rate::from_basis_points)
            .transpose()
            .map_err(|_| StoreError::Corrupt("a rate"))?,
    })
}

/// The commission rule in the columns of `campaign_settings`.
pub(crate) fn rule_of(row: &impl Columns) -> Result<CommissionRule, StoreError> {
    Ok(CommissionRule {
        threshold: row.money("commission_threshold")?,
        rate: row.rate("percentage_commission_rate")?,
        fixed: row.money("fixed_commission_amount")?,
    })
}
