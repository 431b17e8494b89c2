//! Whom it concerns that a campaign pauses or resumes.

use crate::{StoreError, Tx, row::Columns};
use domain::ids::{CampaignId, InfluencerId, MerchantId};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// A merchant's name, and those who have an active agreement that counts for a campaign or brought it a lead since a day.
///
/// # Errors
/// The database failed.
pub async fn concerned(
    tx: &Tx,
    merchant: MerchantId,
    campaign: CampaignId,
    since: Date,
) -> Result<(String, BTreeSet<InfluencerId>), StoreError> {
    let sql = "
        select m.company_name, i.influencer_id
        from   merchants m
        left   join (
               select a.merchant_id, a.influencer_id
               from   influencer_agreements a
               where  a.merchant_id = $1 and a.status = 'active' and coalesce(a.campaign_id, $2) = $2
               union
               select s.merchant_id, s.influencer_id
               from   lead_statistics s
               where  s.merchant_id = $1 and s.campaign_id = $2 and s.day >= $3) i on i.merchant_id = m.id
        where  m.id = $1";
    let rows = tx.query(sql, &[&merchant.uuid(), &campaign.uuid(), &since]).await?;
    let name = rows.first().map(|row| row.column("company_name")).transpose()?;
    let mut influencers = BTreeSet::new();
    for row in &rows {
        let influencer: Option<uuid::Uuid> = row.column("influencer_id")?;
        influencers.extend(influencer.map(InfluencerId::from_uuid));
    }
    Ok((name.unwrap_or_default(), influencers))
}
