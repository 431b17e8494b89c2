//! New leads, counted by campaign and minute.

use super::News;
use crate::{StoreError, row::Columns};
use domain::ids::{CampaignId, LeadId, MerchantId};
use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

/// The leads that a campaign received within a minute.
#[derive(Debug, Clone)]
pub struct FreshLeads {
    /// Whose.
    pub merchant: MerchantId,
    /// The campaign.
    pub campaign: CampaignId,
    /// Its name.
    pub campaign_name: String,
    /// When the minute begins.
    pub minute: Timestamp,
    /// How many.
    pub leads: i64,
    /// The first of them.
    pub first: LeadId,
    /// Who brought the first of them.
    pub influencer_name: String,
}

/// The minutes since a time in which campaigns whose merchant wants to be told received leads. A minute
/// is always counted as a whole, so counting it again gives the same until more leads arrive in it.
///
/// # Errors
/// The database failed.
pub async fn fresh(news: &News) -> Result<Vec<FreshLeads>, StoreError> {
    // Ids are ordered by time and leads have no index on times: the primary key finds the new ones. Compared as a
    // pair, nothing else can: with a bare `l.id >=` the index on ids may be chosen, and everybody's new leads are
    // read again for each merchant.
    let sql = "
        select m.merchant_id, c.id, c.name, m.minute, m.leads, m.first, i.display_name as influencer_name
        from   unnest($1::uuid[], $2::timestamptz[], $3::uuid[]) k (merchant_id, since, lowest)
        cross  join lateral (
               select l.merchant_id, l.campaign_id, date_trunc('minute', l.created_at) as minute, count(*) as leads,
                      (array_agg(l.id order by l.id))[1] as first
               from   leads l
               where  l.merchant_id = k.merchant_id and (l.merchant_id, l.id) >= (k.merchant_id, k.lowest)
               and    l.created_at >= date_trunc('minute', k.since)
               group  by l.merchant_id, l.campaign_id, date_trunc('minute', l.created_at)) m
        join   campaigns c         on c.merchant_id = m.merchant_id and c.id = m.campaign_id
        join   campaign_settings s on s.merchant_id = m.merchant_id and s.campaign_id = m.campaign_id
        join   leads f             on f.merchant_id = m.merchant_id and f.id = m.first
        join   influencers i       on i.id = f.influencer_id
        where  s.notify_on_new_lead
        order  by m.minute, c.id";
    let lowest: Vec<Uuid> = news.since.iter().copied().map(lowest_id).collect();
    let rows = news.tx.query(sql, &[&news.merchants, &news.since, &lowest]).await?;
    rows.iter().map(fresh_leads).collect()
}

/// No id of something that was made in the minute of a time, or later, is below this one.
fn lowest_id(at: Timestamp) -> Uuid {
    let minute = at.as_millisecond().max(0) / 60_000 * 60_000;
    Uuid::from_u128(u128::from(minute.unsigned_abs()) << 80)
}

fn fresh_leads(row: &Row) -> Result<FreshLeads, StoreError> {
    Ok(FreshLeads {
        merchant: MerchantId::from_uuid(row.column("merchant_id")?),
        campaign: CampaignId::from_uuid(row.column("id")?),
        campaign_name: row.column("name")?,
        minute: row.column("minute")?,
        leads: row.column("leads")?,
        first: LeadId::from_uuid(row.column("first")?),
        influencer_name: row.column("influencer_name")?,
    })
}
