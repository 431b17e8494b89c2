//! Campaigns and their settings.

mod record;
mod search;
mod settings;
mod status;
mod write;

pub use record::{CampaignRecord, Offer, find, find_in};
pub use search::{CampaignFilter, search};
pub use settings::{lock_settings, set_settings};
pub use status::{StatusFacts, lock_status, set_status};
pub use write::{NewCampaign, TextChange, insert, set_texts};

use crate::{
    Database, StoreError,
    row::{Columns, named},
    terms,
};
use domain::{
    Actor, Money, Refusal,
    campaign::{CampaignStatus, CampaignType, PausedBy, takes_leads},
    commission::CommissionRule,
    ids::{CampaignId, InfluencerId, MerchantId},
    terms::Terms,
};
use tokio_postgres::Row;

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
    let sql = "select merchant_id from campaigns where id = $1";
    let rows = db.read_system(sql, &[&campaign.uuid()]).await?;
    rows.first()
        .map(|row| Ok(MerchantId::from_uuid(row.column("merchant_id")?)))
        .transpose()
}

/// What prices a lead of a campaign.
#[derive(Debug, Clone, Copy)]
pub struct Pricing {
    /// Whose campaign it is.
    pub merchant: MerchantId,
    /// Whether it takes leads.
    pub takes_leads: bool,
    /// How it prices leads.
    pub rule: CommissionRule,
    /// What is in force for the influencer, or why they are refused.
    pub terms: Result<Terms, Refusal>,
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
    let sql = format!(
        "select c.merchant_id, c.status, c.paused_by, p.offered_type, p.offers_leads, p.commission_threshold,
                p.percentage_commission_rate, p.fixed_commission_amount, {}
         from   campaigns c
         cross  join lateral app.campaign_price(c.id) p
         where  c.id = $1",
        terms::columns("c.merchant_id", "c.id", "$2"),
    );
    let rows = db
        .read(actor, &sql, &[&campaign.uuid(), &influencer.map(InfluencerId::uuid)])
        .await?;
    rows.first().map(pricing_of).transpose()
}

/// Whether a campaign takes leads now, by its status and the columns of `app.campaign_price`.
fn takes_leads_of(row: &impl Columns) -> Result<bool, StoreError> {
    let kind = named(row.column("offered_type")?, CampaignType::from_name)?;
    Ok(takes_leads(status_of(row)?, kind, row.column("offers_leads")?).is_ok())
}

fn pricing_of(row: &impl Columns) -> Result<Pricing, StoreError> {
    Ok(Pricing {
        merchant: MerchantId::from_uuid(row.column("merchant_id")?),
        takes_leads: takes_leads_of(row)?,
        rule: rule_of(row)?,
        terms: terms::agreed(row)?.in_force(),
    })
}

/// The largest commission of each campaign of a merchant that is no draft and not over. The caller must have the right to
/// know it: row level security is not asked.
///
/// # Errors
/// The database failed.
pub async fn dearest(db: &Database, merchant: MerchantId) -> Result<Vec<(CampaignId, Money)>, StoreError> {
    let sql = "
        select c.id, s.commission_threshold, s.percentage_commission_rate, s.fixed_commission_amount
        from   campaigns c
        join   campaign_settings s on s.merchant_id = c.merchant_id and s.campaign_id = c.id
        where  c.merchant_id = $1 and c.status in ('active', 'paused')";
    let rows = db.read_system(sql, &[&merchant.uuid()]).await?;
    let price = |row: &Row| Ok((CampaignId::from_uuid(row.column("id")?), rule_of(row)?.largest()));
    rows.iter().map(price).collect()
}

/// The commission rule in the columns of `campaign_settings`.
pub(crate) fn rule_of(row: &impl Columns) -> Result<CommissionRule, StoreError> {
    Ok(CommissionRule {
        threshold: row.money("commission_threshold")?,
        rate: row.rate("percentage_commission_rate")?,
        fixed: row.money("fixed_commission_amount")?,
    })
}
