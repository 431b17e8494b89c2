//! A page of payouts, and what they add up to.

use super::record::{COLUMNS, JOINS, PayoutRecord};
use crate::{Database, Page, Slice, StoreError, conditions::Conditions, page::NewestFirst, row::Columns};
use domain::{
    Actor, Named, Total,
    ids::{BatchId, InfluencerId, PayoutId},
    payout::PayoutStatus,
};

/// What payouts to list.
#[derive(Debug, Clone)]
pub struct PayoutFilter {
    /// Only of this influencer.
    pub influencer: Option<InfluencerId>,
    /// Only with this status.
    pub status: Option<&'static str>,
    /// Only those that were sent to the bank together.
    pub batch: Option<BatchId>,
    pub slice: Slice<PayoutId>,
}

/// A page of payouts, the newest first.
#[derive(Debug)]
pub struct PayoutPage {
    pub page: Page<PayoutRecord>,
    /// All that the actor may see, by status, whatever the filter.
    pub totals: Vec<StatusTotal>,
}

/// The payouts of a status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatusTotal {
    pub status: &'static str,
    /// How many there are.
    pub payouts: i64,
    pub amount: Total,
}

const PAYOUTS: NewestFirst = NewestFirst {
    columns: COLUMNS,
    table: "payouts p",
    joins: JOINS,
    id: "p.id",
};

/// Lists the payouts that the actor may see and the filter lets through.
///
/// # Errors
/// The database failed.
pub async fn search(db: &Database, actor: Actor, filter: &PayoutFilter) -> Result<PayoutPage, StoreError> {
    let mut conditions = Conditions::default();
    let influencer = actor.influencer().or(filter.influencer).map(InfluencerId::uuid);
    conditions.add_some("p.influencer_id = ?", influencer);
    conditions.add_some("p.status = ?", filter.status);
    conditions.add_some("p.batch_id = ?", filter.batch.map(BatchId::uuid));
    let slice = filter.slice.map(PayoutId::uuid);
    let page = PAYOUTS.read(db, actor, conditions, slice, PayoutRecord::from_row);
    let (page, totals) = futures::join!(page, totals(db, actor));
    Ok(PayoutPage {
        page: page?,
        totals: totals?,
    })
}

async fn totals(db: &Database, actor: Actor) -> Result<Vec<StatusTotal>, StoreError> {
    let sql = "
        select p.status, count(*) as payouts, sum(p.amount)::bigint as amount
        from   payouts p
        where  $1::uuid is null or p.influencer_id = $1
        group  by p.status";
    let own = actor.influencer().map(InfluencerId::uuid);
    let rows = db.read(actor, sql, &[&own]).await?;
    let mut totals: Vec<StatusTotal> = PayoutStatus::NAMES
        .iter()
        .map(|status| StatusTotal {
            status,
            payouts: 0,
            amount: Total::ZERO,
        })
        .collect();
    for row in &rows {
        let status: &str = row.column("status")?;
        let total = totals.iter_mut().find(|total| total.status == status);
        let total = total.ok_or(StoreError::Corrupt("a status that the rules do not know"))?;
        (total.payouts, total.amount) = (row.column("payouts")?, row.total("amount")?);
    }
    Ok(totals)
}
