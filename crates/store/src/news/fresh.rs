//! New leads, counted by campaign and minute.

use super::News;
use crate::{StoreError, row::Columns};
use domain::ids::{CampaignId, LeadId};
use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

/// The leads that a campaign received within a minute.
#[derive(Debug, Clone)]
pub struct FreshLeads {
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
pub async fn fresh(news: &News, since: Timestamp) -> Result<Vec<FreshLeads>, StoreError> {
    let sql = "
        select c.id, c.name, date_trunc('minute', l.created_at) as minute, count(*) as leads,
               (array_agg(l.id order by l.id))[1] as first,
               (array_agg(i.display_name order by l.id))[1] as influencer_name
        from   campaigns c
        join   campaign_settings s on s.merchant_id = c.merchant_id and s.campaign_id = c.id
        join   leads l on l.merchant_id = c.merchant_id and l.campaign_id = c.id
        join   influencers i on i.id = l.influencer_id
        where  c.merchant_id = $1 and s.notify_on_new_lead
        and    l.id >= $3 and l.created_at >= date_trunc('minute', $2::timestamptz)
        group  by c.merchant_id, c.id, date_trunc('minute', l.created_at)
        order  by minute, c.id";
    // Ids are ordered by time and leads have no index on times: the index on ids finds the new ones.
    let rows = news
        .tx
        .query(sql, &[&news.merchant.uuid(), &since, &lowest_id(since)])
        .await?;
    rows.iter().map(fresh_leads).collect()
}

/// No id of something that was made in the minute of a time, or later, is below this one.
fn lowest_id(at: Timestamp) -> Uuid {
    let minute = at.as_millisecond().max(0) / 60_000 * 60_000;
    Uuid::from_u128(u128::from(minute.unsigned_abs()) << 80)
}

fn fresh_leads(row: &Row) -> Result<FreshLeads, StoreError> {
    Ok(FreshLeads {
        campaign: CampaignId::from_uuid(row.column("id")?),
        campaign_name: row.column("name")?,
        minute: row.column("minute")?,
        leads: row.column("leads")?,
        first: LeadId::from_uuid(row.column("first")?),
        influencer_name: row.column("influencer_name")?,
    })
}
