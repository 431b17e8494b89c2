//! What influencers earned, as it is read. Earnings are written by the teller, with the capture.

use crate::{Database, Page, Slice, StoreError, row::Columns};
use domain::{
    Actor, Money,
    earning::{EarningStatus, EarningTotals},
    ids::{EarningId, InfluencerId, LeadId},
};
use jiff::Timestamp;
use tokio_postgres::Row;

/// An earning with the names of those concerned.
#[derive(Debug, Clone)]
pub struct EarningRecord {
    pub id: EarningId,
    /// The lead that brought it.
    pub lead: LeadId,
    pub campaign_name: String,
    pub merchant_name: String,
    pub amount: Money,
    pub payable_at: Timestamp,
    pub paid_at: Option<Timestamp>,
    /// When it was earned.
    pub created_at: Timestamp,
}

/// What earnings to list.
#[derive(Debug, Clone)]
pub struct EarningFilter {
    /// Only this status.
    pub status: Option<EarningStatus>,
    pub slice: Slice<EarningId>,
}

/// A page of earnings, the newest first.
#[derive(Debug)]
pub struct EarningPage {
    pub page: Page<EarningRecord>,
    /// The sums of all earnings by status, whatever the filter.
    pub totals: EarningTotals,
}

/// Lists the earnings of an influencer; what is pending and what is available depends on the time.
///
/// # Errors
/// The database failed.
pub async fn search(
    db: &Database,
    actor: Actor,
    influencer: InfluencerId,
    filter: &EarningFilter,
    now: Timestamp,
) -> Result<EarningPage, StoreError> {
    let page = "
        select e.id, e.lead_id, c.name as campaign_name, m.company_name, e.amount, e.payable_at, e.paid_at,
               e.created_at
        from   earnings e
        join   leads l     on l.merchant_id = e.merchant_id and l.id = e.lead_id
        join   campaigns c on c.merchant_id = l.merchant_id and c.id = l.campaign_id
        join   merchants m on m.id = e.merchant_id
        where  e.influencer_id = $1
        and    ($3::text is null or $3 = case when e.paid_at is not null then 'paid'
                                              when e.payable_at <= $2 then 'available' else 'pending' end)
        and    ($4::uuid is null or e.id < $4)
        order  by e.id desc
        limit  $5";
    let after = filter.slice.after.map(EarningId::uuid);
    let status = filter.status.map(EarningStatus::name);
    let influencer = influencer.uuid();
    let (summed, rows) = futures::join!(async { db.read(actor, SUMS, &[&influencer, &now]).await }, async {
        db.read(
            actor,
            page,
            &[&influencer, &now, &status, &after, &filter.slice.reach()],
        )
        .await
    },);
    let (summed, rows) = (summed?, rows?);
    let sums = summed.first().ok_or(StoreError::Corrupt("a row of sums"))?;
    Ok(EarningPage {
        totals: totals(sums)?,
        page: filter.slice.counted(count(sums, filter.status)?, &rows, record)?,
    })
}

const SUMS: &str = "
    select coalesce(sum(e.amount) filter (where e.paid_at is null and e.payable_at > $2), 0)::bigint as pending,
           coalesce(sum(e.amount) filter (where e.paid_at is null and e.payable_at <= $2), 0)::bigint as available,
           coalesce(sum(e.amount) filter (where e.paid_at is not null), 0)::bigint as paid,
           count(*) filter (where e.paid_at is null and e.payable_at > $2) as count_pending,
           count(*) filter (where e.paid_at is null and e.payable_at <= $2) as count_available,
           count(*) filter (where e.paid_at is not null) as count_paid
    from   earnings e
    where  e.influencer_id = $1";

fn totals(row: &Row) -> Result<EarningTotals, StoreError> {
    Ok(EarningTotals {
        pending: row.money("pending")?,
        available: row.money("available")?,
        paid: row.money("paid")?,
    })
}

fn count(row: &Row, status: Option<EarningStatus>) -> Result<i64, StoreError> {
    match status {
        Some(EarningStatus::Pending) => row.column("count_pending"),
        Some(EarningStatus::Available) => row.column("count_available"),
        Some(EarningStatus::Paid) => row.column("count_paid"),
        None => {
            let counted = ["count_pending", "count_available", "count_paid"].map(|name| row.column::<i64>(name));
            counted.into_iter().sum()
        }
    }
}

fn record(row: &Row) -> Result<EarningRecord, StoreError> {
    Ok(EarningRecord {
        id: EarningId::from_uuid(row.column("id")?),
        lead: LeadId::from_uuid(row.column("lead_id")?),
        campaign_name: row.column("campaign_name")?,
        merchant_name: row.column("company_name")?,
        amount: row.money("amount")?,
        payable_at: row.column("payable_at")?,
        paid_at: row.column("paid_at")?,
        created_at: row.column("created_at")?,
    })
}
