//! Entries that a payout may take.

use crate::{StoreError, Tx, row::Columns, terms};
use domain::{
    SignedMoney,
    ids::{CampaignId, EarningId, InfluencerId, MerchantId},
    payout::FreeEntry,
};
use jiff::Timestamp;
use std::collections::HashSet;
use tokio_postgres::Row;
use uuid::Uuid;

/// Holds an influencer until the transaction ends: who takes entries of theirs comes one after the other. False when
/// there is no such influencer.
///
/// # Errors
/// The database failed.
pub async fn lock_influencer(tx: &Tx, influencer: InfluencerId) -> Result<bool, StoreError> {
    let sql = "select from influencers i where i.id = $1 for no key update";
    Ok(tx.query_opt(sql, &[&influencer.uuid()]).await?.is_some())
}

/// The entries of a locked influencer that are payable and in no live payout, the oldest first.
///
/// # Errors
/// The database failed.
pub async fn free(tx: &Tx, influencer: InfluencerId, now: Timestamp) -> Result<Vec<FreeEntry>, StoreError> {
    let sql = "
        select e.merchant_id, e.id, e.amount, l.campaign_id
        from   earnings e
        left   join leads l on l.merchant_id = e.merchant_id and l.id = e.lead_id
        where  e.influencer_id = $1 and e.payable_at <= $2
        and    not exists (select from payout_items i
                           where i.merchant_id = e.merchant_id and i.earning_id = e.id and i.live)
        order  by e.created_at, e.id";
    let rows = tx.query(sql, &[&influencer.uuid(), &now]).await?;
    rows.iter().map(entry).collect()
}

fn entry(row: &Row) -> Result<FreeEntry, StoreError> {
    let campaign: Option<Uuid> = row.column("campaign_id")?;
    let amount = SignedMoney::from_centimes(row.column("amount")?);
    Ok(FreeEntry {
        merchant: MerchantId::from_uuid(row.column("merchant_id")?),
        campaign: campaign.map(CampaignId::from_uuid),
        earning: EarningId::from_uuid(row.column("id")?),
        amount: amount.map_err(|_| StoreError::Corrupt("an amount"))?,
    })
}

/// A merchant, and a campaign of theirs or none.
type Place = (MerchantId, Option<CampaignId>);

/// The places of these entries where the influencer has an agreement in force that pays by itself.
///
/// # Errors
/// The database failed.
pub async fn pay_themselves(
    tx: &Tx,
    influencer: InfluencerId,
    entries: &[FreeEntry],
) -> Result<HashSet<Place>, StoreError> {
    let places: HashSet<Place> = entries.iter().map(|entry| (entry.merchant, entry.campaign)).collect();
    let (merchants, campaigns): (Vec<Uuid>, Vec<Option<Uuid>>) = places
        .into_iter()
        .map(|(merchant, campaign)| (merchant.uuid(), campaign.map(CampaignId::uuid)))
        .unzip();
    let sql = format!(
        "select p.merchant_id, p.campaign_id, {}
         from   unnest($2::uuid[], $3::uuid[]) p (merchant_id, campaign_id)",
        terms::columns("p.merchant_id", "p.campaign_id", "$1")
    );
    let rows = tx.query(&sql, &[&influencer.uuid(), &merchants, &campaigns]).await?;
    let mut automatic = HashSet::new();
    for row in &rows {
        let in_force = terms::agreed(row)?.in_force();
        if in_force.is_ok_and(|terms| terms.pays_by_itself()) {
            let campaign: Option<Uuid> = row.column("campaign_id")?;
            let merchant = MerchantId::from_uuid(row.column("merchant_id")?);
            automatic.insert((merchant, campaign.map(CampaignId::from_uuid)));
        }
    }
    Ok(automatic)
}

/// Influencers with an agreement that pays by itself who have something payable in no live payout, from one on.
///
/// # Errors
/// The database failed.
pub async fn due(
    tx: &Tx,
    after: Option<InfluencerId>,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<InfluencerId>, StoreError> {
    let sql = "
        select distinct a.influencer_id
        from   influencer_agreements a
        where  a.auto_payment and a.status = 'active'
        and    ($1::uuid is null or a.influencer_id > $1)
        and    exists (select from earnings e
                       where e.influencer_id = a.influencer_id and e.payable_at <= $2 and e.amount > 0
                       and   not exists (select from payout_items i
                                         where i.merchant_id = e.merchant_id and i.earning_id = e.id and i.live))
        order  by a.influencer_id
        limit  $3";
    let after = after.map(InfluencerId::uuid);
    let rows = tx.query(sql, &[&after, &now, &limit]).await?;
    rows.iter()
        .map(|row| Ok(InfluencerId::from_uuid(row.column("influencer_id")?)))
        .collect()
}
