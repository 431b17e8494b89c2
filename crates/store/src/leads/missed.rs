//! Leads that were refused because no deposit could pay for them.

use crate::{StoreError, Tx, row::Columns};
use domain::ids::{CampaignId, InfluencerId, MerchantId};
use jiff::Timestamp;

/// A lead that was refused.
#[derive(Debug, Clone, Copy)]
pub struct Missed {
    pub merchant: MerchantId,
    pub campaign: CampaignId,
    /// Who would have brought it.
    pub influencer: InfluencerId,
    pub at: Timestamp,
}

/// Counts a missed lead. Whoever is not there brings none. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn count(tx: &Tx, missed: &Missed) -> Result<(), StoreError> {
    let sql = "
        insert into missed_leads as m (merchant_id, campaign_id, influencer_id, hour, leads, first_at, last_at)
        select $1, $2, i.id, date_bin('1 hour', $4::timestamptz, 'epoch'), 1, $4, $4
        from   influencers i
        where  i.id = $3
        on     conflict (merchant_id, campaign_id, influencer_id, hour) do update
        set    leads = m.leads + 1, last_at = greatest(m.last_at, excluded.last_at)";
    let Missed {
        merchant,
        campaign,
        influencer,
        at,
    } = missed;
    tx.execute(sql, &[&merchant.uuid(), &campaign.uuid(), &influencer.uuid(), at])
        .await?;
    Ok(())
}

/// How many missed leads a merchant is to be told of now, with the latest; nothing where they were told less than an hour
/// ago. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn to_tell(tx: &Tx, missed: &Missed) -> Result<Option<u64>, StoreError> {
    // Two at the same time wait for each other here, and one of them tells.
    let sql = "
        insert into missed_told as t (merchant_id, at, untold) values ($1, '-infinity', 1)
        on     conflict (merchant_id) do update set untold = t.untold + 1
        returning t.untold, t.at <= $2::timestamptz - interval '1 hour' as due";
    let row = tx.query_opt(sql, &[&missed.merchant.uuid(), &missed.at]).await?;
    let row = row.ok_or(StoreError::Corrupt("a row that was just written"))?;
    if !row.column::<bool>("due")? {
        return Ok(None);
    }
    let sql = "update missed_told t set at = $2, untold = 0 where t.merchant_id = $1";
    tx.execute(sql, &[&missed.merchant.uuid(), &missed.at]).await?;
    let untold: i64 = row.column("untold")?;
    Ok(Some(untold.unsigned_abs()))
}

/// The name of a campaign.
///
/// # Errors
/// The database failed.
pub async fn campaign_name(tx: &Tx, missed: &Missed) -> Result<String, StoreError> {
    let sql = "select c.name from campaigns c where c.merchant_id = $1 and c.id = $2";
    let row = tx
        .query_opt(sql, &[&missed.merchant.uuid(), &missed.campaign.uuid()])
        .await?;
    let name = row.map(|row| row.column("name")).transpose()?;
    Ok(name.unwrap_or_default())
}
