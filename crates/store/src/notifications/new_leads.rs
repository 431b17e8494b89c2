//! New leads, counted by campaign and minute.

use crate::{StoreError, Tx, row::Columns, wake_ups::Recent};
use domain::ids::{CampaignId, LeadId, MerchantId};
use jiff::{SignedDuration, Timestamp};
use tokio_postgres::Row;
use uuid::Uuid;

/// The leads that a campaign received within a minute.
#[derive(Debug, Clone)]
pub struct NewLeads {
    pub merchant: MerchantId,
    pub campaign: CampaignId,
    pub campaign_name: String,
    /// When the minute begins.
    pub minute: Timestamp,
    pub leads: i64,
    pub first: LeadId,
    /// Who brought the first of them.
    pub influencer_name: String,
}

/// The minutes since a time in which campaigns whose merchant wants to be told received leads. A minute
/// is always counted as a whole, so counting it again gives the same until more leads arrive in it.
///
/// # Errors
/// The database failed.
pub async fn new_leads(tx: &Tx, recent: &Recent) -> Result<Vec<NewLeads>, StoreError> {
    // Ids are ordered by time, and the primary key knows the leads of a merchant by their ids. The row comparison fits
    // no other index: with a bare `l.id >=` everybody's new leads may be read again for each merchant.
    let sql = "
        select c.merchant_id, c.id, c.name, m.minute, m.leads, m.first, i.display_name as influencer_name
        from   unnest($1::uuid[], $2::timestamptz[], $3::uuid[]) k (merchant_id, minute, lowest)
        cross  join lateral (
               select l.campaign_id, date_bin('1 minute', l.created_at, 'epoch') as minute, count(*) as leads,
                      min(l.id::text collate \"C\")::uuid as first
               from   leads l
               where  l.merchant_id = k.merchant_id and (l.merchant_id, l.id) >= (k.merchant_id, k.lowest)
               and    l.created_at >= k.minute
               group  by 1, 2) m
        join   campaigns c         on c.merchant_id = k.merchant_id and c.id = m.campaign_id
        join   campaign_settings s on s.merchant_id = c.merchant_id and s.campaign_id = c.id
        join   leads f             on f.merchant_id = c.merchant_id and f.id = m.first
        join   influencers i       on i.id = f.influencer_id
        where  s.notify_on_new_lead
        order  by m.minute, c.id";
    let minutes: Vec<Timestamp> = recent.since.iter().copied().map(minute_of).collect();
    let lowest: Vec<Uuid> = minutes.iter().copied().map(lowest_id).collect();
    let rows = tx.query(sql, &[&recent.merchants, &minutes, &lowest]).await?;
    rows.iter().map(new_leads_of).collect()
}

fn minute_of(at: Timestamp) -> Timestamp {
    let into_it = SignedDuration::from_secs(at.as_second().rem_euclid(60));
    let second = Timestamp::from_second(at.as_second()).unwrap_or(at);
    second.saturating_sub(into_it).unwrap_or(Timestamp::MIN)
}

/// No id of something that was made at a time or later is below this one.
fn lowest_id(at: Timestamp) -> Uuid {
    Uuid::from_u128(u128::from(at.as_millisecond().max(0).unsigned_abs()) << 80)
}

fn new_leads_of(row: &Row) -> Result<NewLeads, StoreError> {
    Ok(NewLeads {
        merchant: MerchantId::from_uuid(row.column("merchant_id")?),
        campaign: CampaignId::from_uuid(row.column("id")?),
        campaign_name: row.column("name")?,
        minute: row.column("minute")?,
        leads: row.column("leads")?,
        first: LeadId::from_uuid(row.column("first")?),
        influencer_name: row.column("influencer_name")?,
    })
}
