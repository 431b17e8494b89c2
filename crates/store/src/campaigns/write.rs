//! Campaigns as they are created, and their texts.

use super::settings::set_settings;
use crate::{StoreError, Tx, deposits::lock_all as lock_deposits};
use domain::{
    campaign::CampaignSettings,
    ids::{CampaignId, MerchantId},
    text::{Description, Name},
};
use jiff::Timestamp;
use tokio_postgres::types::ToSql;

/// A campaign to create.
#[derive(Debug, Clone)]
pub struct NewCampaign {
    /// The id it will have.
    pub id: CampaignId,
    /// Whose it is.
    pub merchant: MerchantId,
    /// Its name.
    pub name: Name,
    /// What is wanted, in words.
    pub description: Option<Description>,
    /// Its terms.
    pub settings: CampaignSettings,
    /// When.
    pub at: Timestamp,
}

/// New texts of a campaign; what is absent stays.
#[derive(Debug, Clone, Default)]
pub struct TextChange {
    pub name: Option<Name>,
    /// What is wanted, in words; none within takes the words away.
    pub description: Option<Option<Description>>,
}

/// Writes a campaign as a draft.
///
/// # Errors
/// The database failed.
pub async fn insert(tx: &Tx, campaign: &NewCampaign) -> Result<(), StoreError> {
    let sql = "
        insert into campaigns (merchant_id, id, name, description, status, created_at, updated_at)
        values ($1, $2, $3, $4, 'draft', $5, $5)";
    let NewCampaign { id, merchant, at, .. } = campaign;
    let description = campaign.description.as_ref().map(Description::as_str);
    let params: [&(dyn ToSql + Sync); 5] = [&merchant.uuid(), &id.uuid(), &campaign.name.as_str(), &description, at];
    tx.execute(sql, &params).await?;
    let sql = "insert into campaign_settings (merchant_id, campaign_id, updated_at) values ($1, $2, $3)";
    tx.execute(sql, &[&merchant.uuid(), &id.uuid(), at]).await?;
    set_settings(tx, *merchant, *id, &campaign.settings, *at).await
}

/// Sets the texts of a campaign that the actor may change; false when there is none.
///
/// # Errors
/// The database failed.
pub async fn set_texts(
    tx: &Tx,
    merchant: MerchantId,
    campaign: CampaignId,
    change: &TextChange,
    at: Timestamp,
) -> Result<bool, StoreError> {
    lock_deposits(tx, merchant).await?;
    let sql = "
        update campaigns c
        set    name        = coalesce($3, c.name),
               description = case when $4 then $5 else c.description end,
               updated_at  = $6
        where  c.merchant_id = $1 and c.id = $2";
    let name = change.name.as_ref().map(Name::as_str);
    let described = change.description.is_some();
    let description = change
        .description
        .as_ref()
        .and_then(|words| words.as_ref().map(Description::as_str));
    let params: [&(dyn ToSql + Sync); 6] = [&merchant.uuid(), &campaign.uuid(), &name, &described, &description, &at];
    Ok(tx.execute(sql, &params).await? == 1)
}
