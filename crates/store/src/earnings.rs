//! What influencers earned, as it is read. Entries are written by the teller and never changed; which of them were
//! paid is said by the payouts that took them.

use crate::{
    Database, Page, Slice, StoreError,
    row::{Columns, named},
};
use domain::{
    Actor, SignedMoney,
    actor::InfluencerKind,
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
    /// When the next of the pending ones becomes payable, and the last one.
    pub payable: Option<(Timestamp, Timestamp)>,
}

/// What an influencer earned with all merchants.
#[derive(Debug, Clone)]
pub struct InfluencerBalance {
    pub influencer: InfluencerId,
    pub name: String,
    pub kind: InfluencerKind,
    pub totals: EarningTotals,
}

/// The entries `e` with their status at `$1`, and the live payout `p` that took them.
const ENTRIES: &str = "
    select e.influencer_id, e.id, e.merchant_id, e.kind, e.lead_id, e.amount, e.reason, e.payable_at, e.created_at, p.paid_at,
           case when p.status = 'paid'      then 'paid'
                when p.status is not null   then 'requested'
                when e.payable_at <= $1     then 'available'
                else 'pending' end as status
    from   earnings e
    left   join payout_items i on i.merchant_id = e.merchant_id and i.earning_id = e.id and i.live
    left   join payouts p      on p.id = i.payout_id";

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
        "select x.status, sum(x.amount)::bigint as amount, count(*) as entries, min(x.payable_at) as next_payable_at,
                max(x.payable_at) as last_payable_at
         from ({ENTRIES} where e.influencer_id = $2) x group by x.status"
    );
    let page = format!(
        "select x.*, c.name as campaign_name, m.company_name
         from  ({ENTRIES} where e.influencer_id = $2) x
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
    let (summed, rows) = futures::join!(async { db.read(actor, &sums, &[&now, &influencer]).await }, async {
        db.read(
            actor,
            &page,
            &[&now, &influencer, &status, &after, &filter.slice.reach()],
        )
        .await
    },);
    let summed = summed?;
    let (totals, total) = totals(&summed, filter.status)?;
    Ok(EarningPage {
        totals,
        payable: payable(&summed)?,
        page: filter.slice.counted(total, &rows?, record)?,
    })
}

/// A place in the list of people: how much is owed, in centimes, and to whom.
pub type OwedPlace = (i64, InfluencerId);

/// What each influencer earned, whom most is owed first. The caller must be an admin: row level security is not asked.
///
/// # Errors
/// The database failed.
pub async fn by_influencer(
    db: &Database,
    now: Timestamp,
    slice: Slice<OwedPlace>,
) -> Result<Page<InfluencerBalance>, StoreError> {
    let sql = format!(
        "with people as (
            select x.influencer_id,
                   coalesce(sum(x.amount) filter (where x.status = 'pending'), 0)::bigint   as pending,
                   coalesce(sum(x.amount) filter (where x.status = 'available'), 0)::bigint as available,
                   coalesce(sum(x.amount) filter (where x.status = 'requested'), 0)::bigint as requested,
                   coalesce(sum(x.amount) filter (where x.status = 'paid'), 0)::bigint      as paid,
                   coalesce(sum(x.amount) filter (where x.status <> 'paid'), 0)::bigint     as owed
            from  ({ENTRIES}) x
            group  by x.influencer_id)
         select p.*, i.display_name, i.kind, (select count(*) from people) as total
         from   people p
         join   influencers i on i.id = p.influencer_id
         where  ($2::bigint is null or (p.owed, p.influencer_id) < ($2, $3::uuid))
         order  by p.owed desc, p.influencer_id desc
         limit  $4"
    );
    let (owed, influencer) = slice.after.map(|(owed, id)| (owed, id.uuid())).unzip();
    let rows = db
        .read_system(&sql, &[&now, &owed, &influencer, &slice.reach()])
        .await?;
    slice.page(&rows, &rows, balance)
}

fn balance(row: &Row) -> Result<InfluencerBalance, StoreError> {
    let sum = |status: EarningStatus| row.total(status.name());
    Ok(InfluencerBalance {
        influencer: InfluencerId::from_uuid(row.column("influencer_id")?),
        name: row.column("display_name")?,
        kind: named(row.column("kind")?, InfluencerKind::from_name)?,
        totals: EarningTotals {
            pending: sum(EarningStatus::Pending)?,
            available: sum(EarningStatus::Available)?,
            requested: sum(EarningStatus::Requested)?,
            paid: sum(EarningStatus::Paid)?,
        },
    })
}

/// From the sums by status: when what is pending becomes payable.
fn payable(rows: &[Row]) -> Result<Option<(Timestamp, Timestamp)>, StoreError> {
    for row in rows {
        if row.column::<&str>("status")? == EarningStatus::Pending.name() {
            return Ok(Some((row.column("next_payable_at")?, row.column("last_payable_at")?)));
        }
    }
    Ok(None)
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
        *sum = row.total("amount")?;
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
