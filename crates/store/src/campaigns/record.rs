//! A campaign as it is read.

use super::{rule_of, status_of, takes_leads_of};
use crate::{
    Database, StoreError, Tx,
    row::{Columns, named},
    terms::{self, agreed},
};
use domain::{
    Actor, Money, Refusal,
    campaign::{CampaignSettings, CampaignStatus, CampaignType},
    commission::CommissionRule,
    ids::{CampaignId, InfluencerId, MerchantId},
    terms::Terms,
};
use jiff::Timestamp;
use tokio_postgres::Row;

/// A campaign with its settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampaignRecord {
    pub id: CampaignId,
    pub merchant: MerchantId,
    pub merchant_name: String,
    pub name: String,
    /// What is wanted, in words.
    pub description: Option<String>,
    /// Whether it takes leads.
    pub status: CampaignStatus,
    /// How its leads are priced.
    pub price: CommissionRule,
    /// Its settings; nobody but the merchant and admins sees them.
    pub settings: Option<CampaignSettings>,
    pub created_at: Timestamp,
    /// When it or its settings were changed last.
    pub updated_at: Timestamp,
    /// What it means for the influencer who asks.
    pub offer: Option<Offer>,
}

/// What a campaign means for somebody who brings leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// What is in force for them, or why their leads are refused.
    pub terms: Result<Terms, Refusal>,
    /// How many leads at the fixed commission the campaign takes and the deposits could pay now; 101 stands for more
    /// than 100.
    pub fundable: u8,
    /// What a lead below the threshold may be worth so that a deposit could pay it now, in whole fifties of dirhams.
    pub fundable_value: Option<Money>,
}

/// Campaigns `c` with their price, their settings as far as the reader may see them, their merchant, and what applies to
/// the influencer `$1`.
pub(super) fn select() -> String {
    format!(
        "select c.id, c.merchant_id, m.company_name, c.name, c.description, c.status, c.paused_by, c.created_at,
                greatest(c.updated_at, s.updated_at) as updated_at, s.campaign_type, s.lead_generation_enabled,
                p.percentage_commission_rate, p.fixed_commission_amount, p.commission_threshold, p.offered_type,
                p.offers_leads,
                s.auto_stop_on_depletion, s.requires_lead_validation, s.validation_timeout_hours,
                s.auto_validate_after_timeout, s.minimum_quality_score, s.max_rejected_leads, s.notify_on_new_lead,
                s.notify_on_low_balance, s.notify_on_depletion, s.max_pending_without_agreement, {},
                case when $1::uuid is not null
                     then app.fundable_leads(c.merchant_id, c.id) end as fundable,
                case when $1::uuid is not null
                     then app.fundable_value(c.merchant_id, c.id) end as fundable_value
         from   campaigns c
         cross  join lateral app.campaign_price(c.id) p
         left   join campaign_settings s on s.merchant_id = c.merchant_id and s.campaign_id = c.id
         join   merchants m on m.id = c.merchant_id",
        terms::columns("c.merchant_id", "c.id", "$1"),
    )
}

/// A campaign that the actor may see.
///
/// # Errors
/// The database failed.
pub async fn find(db: &Database, actor: Actor, campaign: CampaignId) -> Result<Option<CampaignRecord>, StoreError> {
    let sql = format!("{} where c.id = $2", select());
    let influencer = actor.influencer().map(InfluencerId::uuid);
    let rows = db.read(actor, &sql, &[&influencer, &campaign.uuid()]).await?;
    rows.first().map(CampaignRecord::from_row).transpose()
}

/// A campaign as the transaction that locked or wrote it sees it.
///
/// # Errors
/// The database failed.
pub async fn find_in(tx: &Tx, campaign: CampaignId) -> Result<CampaignRecord, StoreError> {
    let sql = format!("{} where c.id = $2", select());
    let nobody: Option<uuid::Uuid> = None;
    let row = tx.query_opt(&sql, &[&nobody, &campaign.uuid()]).await?;
    CampaignRecord::from_row(&row.ok_or(StoreError::Corrupt("a campaign that was just written"))?)
}

impl Offer {
    /// Whether some lead could be paid now.
    pub const fn is_funded(&self) -> bool {
        self.fundable > 0 || self.fundable_value.is_some()
    }
}

impl CampaignRecord {
    pub(super) fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: CampaignId::from_uuid(row.column("id")?),
            merchant: MerchantId::from_uuid(row.column("merchant_id")?),
            merchant_name: row.column("company_name")?,
            name: row.column("name")?,
            description: row.column("description")?,
            status: status_of(row)?,
            price: rule_of(row)?,
            settings: match row.column::<Option<&str>>("campaign_type")? {
                Some(_) => Some(settings_of(row)?),
                None => None,
            },
            created_at: row.column("created_at")?,
            updated_at: row.column("updated_at")?,
            offer: offer_of(row)?,
        })
    }
}

/// The settings in the columns of `campaign_settings`.
pub(super) fn settings_of(row: &Row) -> Result<CampaignSettings, StoreError> {
    Ok(CampaignSettings {
        campaign_type: named(row.column("campaign_type")?, CampaignType::from_name)?,
        lead_generation_enabled: row.column("lead_generation_enabled")?,
        commission: rule_of(row)?,
        auto_stop_on_depletion: row.column("auto_stop_on_depletion")?,
        requires_lead_validation: row.column("requires_lead_validation")?,
        validation_timeout_hours: small(row, "validation_timeout_hours")?,
        auto_validate_after_timeout: row.column("auto_validate_after_timeout")?,
        minimum_quality_score: u8::try_from(row.column::<i16>("minimum_quality_score")?)
            .map_err(|_| StoreError::Corrupt("a score"))?,
        max_rejected_leads: small(row, "max_rejected_leads")?,
        max_pending_without_agreement: small(row, "max_pending_without_agreement")?,
        notify_on_new_lead: row.column("notify_on_new_lead")?,
        notify_on_low_balance: row.column("notify_on_low_balance")?,
        notify_on_depletion: row.column("notify_on_depletion")?,
    })
}

fn offer_of(row: &Row) -> Result<Option<Offer>, StoreError> {
    let Some(fundable) = row.column::<Option<i32>>("fundable")? else {
        return Ok(None);
    };
    let terms = agreed(row)?.in_force();
    if !takes_leads_of(row)? {
        return Ok(Some(Offer {
            terms,
            fundable: 0,
            fundable_value: None,
        }));
    }
    Ok(Some(Offer {
        terms,
        fundable: u8::try_from(fundable).map_err(|_| StoreError::Corrupt("a number of leads"))?,
        fundable_value: row.money_opt("fundable_value")?,
    }))
}

fn small(row: &Row, name: &str) -> Result<u16, StoreError> {
    u16::try_from(row.column::<i32>(name)?).map_err(|_| StoreError::Corrupt("a small number"))
}
