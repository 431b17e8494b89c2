//! A deposit without a payment.

use crate::{StoreError, Tx, row::Columns};
use domain::{
    Money,
    ids::{CampaignId, DepositId, MerchantId},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A deposit to open.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct NewDeposit {
    pub id: DepositId,
    pub merchant: MerchantId,
    /// The campaign it is for; none: all campaigns of the merchant.
    pub campaign: Option<CampaignId>,
    /// What they are called.
    pub names: Names,
    /// The first payment.
    pub amount: Money,
    /// Below this the merchant wants to know.
    pub alert_threshold: Money,
    /// Whether it fills itself.
    pub auto_recharge: bool,
    pub auto_recharge_amount: Option<Money>,
    /// When it is opened.
    pub at: Timestamp,
}

/// The names of a merchant and of a campaign of theirs.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Names {
    /// The merchant's.
    pub merchant: String,
    /// The campaign's; none when the merchant has no such campaign, or none was asked for.
    pub campaign: Option<String>,
}

/// The names of a merchant and of their campaign; nothing when there is no such merchant.
///
/// # Errors
/// The database failed.
pub async fn names(tx: &Tx, merchant: MerchantId, campaign: Option<CampaignId>) -> Result<Option<Names>, StoreError> {
    let sql = "
        select m.company_name, c.name as campaign_name
        from   merchants m
        left   join campaigns c on c.merchant_id = m.id and c.id = $2
        where  m.id = $1";
    let row = tx
        .query_opt(sql, &[&merchant.uuid(), &campaign.map(CampaignId::uuid)])
        .await?;
    row.map(|row| {
        Ok(Names {
            merchant: row.column("company_name")?,
            campaign: row.column("campaign_name")?,
        })
    })
    .transpose()
}

/// How many deposits a merchant has. Until the transaction ends, others who count them wait here.
///
/// # Errors
/// The database failed.
pub async fn count(tx: &Tx, merchant: MerchantId) -> Result<usize, StoreError> {
    tx.lock_name(&format!("deposits:{merchant}")).await?;
    let sql = "select count(*) as deposits from company_deposits d where d.merchant_id = $1";
    let row = tx.query_opt(sql, &[&merchant.uuid()]).await?;
    let deposits: i64 = row.map_or(Ok(0), |row| row.column("deposits"))?;
    Ok(usize::try_from(deposits).unwrap_or(usize::MAX))
}

/// Writes a deposit that waits for its first payment.
///
/// # Errors
/// The database failed.
pub async fn insert(tx: &Tx, new: &NewDeposit) -> Result<(), StoreError> {
    let sql = "
        insert into company_deposits (merchant_id, id, campaign_id, status, initial_amount, alert_threshold,
               auto_recharge, auto_recharge_amount, created_at, updated_at)
        values ($1, $2, $3, 'pending', $4::bigint, $5::bigint, $6, $7::bigint, $8, $8)";
    tx.execute(
        sql,
        &[
            &new.merchant.uuid(),
            &new.id.uuid(),
            &new.campaign.map(CampaignId::uuid),
            &new.amount.centimes(),
            &new.alert_threshold.centimes(),
            &new.auto_recharge,
            &new.auto_recharge_amount.map(Money::centimes),
            &new.at,
        ],
    )
    .await?;
    Ok(())
}
