//! What influencers earned, as it is read. Entries are written by the teller and never changed; which of them were
//! paid is said by the payouts that took them.

use crate::{
    Database, Page, Slice, StoreError,
    row::{Columns, named},
};
use domain::{
    Actor, SignedMoney,
    earning::{EarningKind, EarningStatus, EarningTotals},
    ids::{EarningId, InfluencerId, LeadId},
};
use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

/// An entry with the names of those concerned.
#[derive(Debug, Clone)]
pub struct EarningRecord {
    pub id: EarningId,
    /// Why it was earned, or taken.
    pub kind: EarningKind,
    /// The lead that it is about; an adjustment has none.
    pub lead: Option<LeadId>,
    pub campaign_name: Option<String>,
    pub merchant_name: String,
    /// How much; below zero when it was taken.
    pub amount: SignedMoney,
    /// Why, in words: what an admin says of an adjustment.
    pub reason: Option<String>,
    /// Where it is on its way to the influencer.
    pub status: EarningStatus,
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

/// The entries `e` of the influencer `$1` with their status at `$2`, and the live payout `p` that took them.
const ENTRIES: &str = "
    select e.id, e.merchant_id, e.kind, e.lead_id, e.amount, e.reason, e.payable_at, e.created_at, p.paid_at,
           case when p.status = 'paid'      then 'paid'
                when p.status is not null   then 'requested'
                when e.payable_at <= $2     then 'available'
                else 'pending' end as status
    from   earnings e
    left   join payout_items i on i.merchant_id = e.merchant_id and i.earning_id = e.id and i.live
    left   join payouts p      on p.id = i.payout_id
    where  e.influencer_id = $1";

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
    let sums = format!(
        "select x.status, sum(x.amount)::bigint as amount, count(*) as entries from ({ENTRIES}) x group by x.status"
    );
    let page = format!(
        "select x.*, c.name as campaign_name, m.company_name
         from  ({ENTRIES}) x
         join   merchants m on m.id = x.merchant_id
         left   join leads l     on l.merchant_id = x.merchant_id and l.id = x.lead_id
         left   join campaigns c on c.merchant_id = l.merchant_id and c.id = l.campaign_id
         where  ($3::text is null or x.status = $3)
         and    ($4::uuid is null or x.id < $4)
         order  by x.id desc
         limit  $5"
    );
    let after = filter.slice.after.map(EarningId::uuid);
    let status = filter.status.map(EarningStatus::name);
    let influencer = influencer.uuid();
    let (summed, rows) = futures::join!(async { db.read(actor, &sums, &[&influencer, &now]).await }, async {
        db.read(
            actor,
            &page,
            &[&influencer, &now, &status, &after, &filter.slice.reach()],
        )
        .await
    },);
    let (totals, total) = totals(&summed?, filter.status)?;
    Ok(EarningPage {
        totals,
        page: filter.slice.counted(total, &rows?, record)?,
    })
}

/// The sums by status, and how many entries have the one that is asked for.
fn totals(rows: &[Row], asked: Option<EarningStatus>) -> Result<(EarningTotals, i64), StoreError> {
    let (mut totals, mut total) = (EarningTotals::default(), 0);
    for row in rows {
        let status = named(row.column("status")?, EarningStatus::from_name)?;
        let sum = match status {
            EarningStatus::Pending => &mut totals.pending,
            EarningStatus::Available => &mut totals.available,
            EarningStatus::Requested => &mut totals.requested,
            EarningStatus::Paid => &mut totals.paid,
        };
        *sum = signed(row)?;
        if asked.is_none_or(|asked| asked == status) {
            total += row.column::<i64>("entries")?;
        }
    }
    Ok((totals, total))
}

fn signed(row: &Row) -> Result<SignedMoney, StoreError> {
    SignedMoney::from_centimes(row.column("amount")?).map_err(|_| StoreError::Corrupt("an amount"))
}

fn record(row: &Row) -> Result<EarningRecord, StoreError> {
    Ok(EarningRecord {
        id: EarningId::from_uuid(row.column("id")?),
        kind: named(row.column("kind")?, EarningKind::from_name)?,
        lead: row.column::<Option<Uuid>>("lead_id")?.map(LeadId::from_uuid),
        campaign_name: row.column("campaign_name")?,
        merchant_name: row.column("company_name")?,
        amount: signed(row)?,
        reason: row.column("reason")?,
        status: named(row.column("status")?, EarningStatus::from_name)?,
        payable_at: row.column("payable_at")?,
        paid_at: row.column("paid_at")?,
        created_at: row.column("created_at")?,
    })
}
