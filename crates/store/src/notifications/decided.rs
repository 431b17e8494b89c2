//! Leads that left pending.

use crate::{StoreError, Tx, row::Columns, wake_ups::Recent};
use domain::{
    Money,
    ids::{CampaignId, DecisionId, InfluencerId, LeadId, MerchantId},
    lead::RejectionReason,
    text::Note,
};
use jiff::Timestamp;
use tokio_postgres::Row;

/// A lead that left pending.
#[derive(Debug, Clone)]
pub struct Decided {
    /// Whose lead it is.
    pub merchant: MerchantId,
    /// The row of history that says so.
    pub decision: DecisionId,
    pub lead: LeadId,
    /// Who brought it.
    pub influencer: InfluencerId,
    pub campaign: CampaignId,
    pub campaign_name: String,
    /// The name of the customer, for the influencer only.
    pub customer_name: String,
    /// The influencer's share of the commission.
    pub share: Money,
    /// What was decided.
    pub outcome: Outcome,
    pub at: Timestamp,
}

/// What was decided about a lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It was accepted.
    Validated,
    /// It was refused.
    Rejected(RejectionReason),
    /// Nobody decided in time.
    Expired,
}

/// Leads that left pending, oldest first, after the one that the page before ended with.
///
/// # Errors
/// The database failed.
pub async fn decided(
    tx: &Tx,
    recent: &Recent,
    after: Option<&Decided>,
    limit: i64,
) -> Result<Vec<Decided>, StoreError> {
    let sql = "
        select v.merchant_id, v.id, v.lead_id, v.influencer_id, v.to_status, v.reason, v.details, v.created_at,
               l.campaign_id, l.customer_name, l.influencer_commission, c.name
        from   unnest($1::uuid[], $2::timestamptz[]) k (merchant_id, since)
        cross  join lateral (
               select v.merchant_id, v.id, v.lead_id, v.influencer_id, v.to_status, v.reason, v.details, v.created_at
               from   lead_validation v
               where  v.merchant_id = k.merchant_id and v.created_at >= k.since and v.from_status = 'pending'
               and    ($3::timestamptz is null or (v.created_at, v.id) > ($3, $4::uuid))
               order  by v.created_at, v.id
               limit  $5) v
        join   leads l     on l.merchant_id = v.merchant_id and l.id = v.lead_id
        join   campaigns c on c.merchant_id = l.merchant_id and c.id = l.campaign_id
        order  by v.created_at, v.id
        limit  $5";
    let (at, id) = (after.map(|last| last.at), after.map(|last| last.decision.uuid()));
    let rows = tx
        .query(sql, &[&recent.merchants, &recent.since, &at, &id, &limit])
        .await?;
    rows.iter().map(decision).collect()
}

fn decision(row: &Row) -> Result<Decided, StoreError> {
    Ok(Decided {
        merchant: MerchantId::from_uuid(row.column("merchant_id")?),
        decision: DecisionId::from_uuid(row.column("id")?),
        lead: LeadId::from_uuid(row.column("lead_id")?),
        influencer: InfluencerId::from_uuid(row.column("influencer_id")?),
        campaign: CampaignId::from_uuid(row.column("campaign_id")?),
        campaign_name: row.column("name")?,
        customer_name: row.column("customer_name")?,
        share: row.money("influencer_commission")?,
        outcome: outcome(row)?,
        at: row.column("created_at")?,
    })
}

fn outcome(row: &Row) -> Result<Outcome, StoreError> {
    match row.column::<&str>("to_status")? {
        "validated" => Ok(Outcome::Validated),
        "rejected" => {
            let details: Option<&str> = row.column("details")?;
            let details = details.and_then(|words| Note::parse(words).ok());
            let reason: Option<&str> = row.column("reason")?;
            RejectionReason::parse(reason.unwrap_or_default(), details.as_ref())
                .map(Outcome::Rejected)
                .map_err(|_| StoreError::Corrupt("a rejection reason"))
        }
        "lost" => Ok(Outcome::Expired),
        _ => Err(StoreError::Corrupt("a decision")),
    }
}
