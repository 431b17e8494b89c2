//! A payout as it is read.

use super::{payee_of, status::status_of};
use crate::{
    Database, StoreError, Tx,
    row::{Columns, named},
};
use domain::{
    Actor,
    actor::InfluencerKind,
    ids::{BatchId, InfluencerId, PayoutId},
    payout::{Payee, PayoutAmount, PayoutStatus},
};
use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

/// A payout with the names of those concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayoutRecord {
    pub id: PayoutId,
    pub influencer: InfluencerId,
    pub influencer_name: String,
    pub kind: InfluencerKind,
    pub amount: PayoutAmount,
    /// Of how many entries it is made.
    pub entries: i64,
    /// Where the money goes.
    pub payee: Payee,
    /// Whether the influencer was paid to this account before, by another payout.
    pub paid_there_before: bool,
    /// Whether nobody asked for it: an agreement pays by itself.
    pub automatic: bool,
    pub status: PayoutStatus,
    /// What the admins are called who approved, paid and closed it; only for admins.
    pub approved_by_name: Option<String>,
    pub paid_by_name: Option<String>,
    pub closed_by_name: Option<String>,
    /// The number of its advice, once it was paid.
    pub advice: Option<String>,
    /// With which others it was sent to the bank.
    pub batch: Option<BatchId>,
    pub created_at: Timestamp,
}

/// The columns of a payout `p`.
pub(super) const COLUMNS: &str = "
    p.id, p.influencer_id, p.amount, p.rib, p.holder, p.status, p.requested_by is null as automatic, p.batch_id,
    p.reference, p.reason, p.created_at, p.approved_at, p.approved_by, p.paid_at, p.paid_by, p.closed_at, p.closed_by,
    i.display_name, i.kind, a.display_name as approved_by_name, b.display_name as paid_by_name,
    c.display_name as closed_by_name, v.number as advice_number,
    (select count(*) from payout_items n where n.payout_id = p.id) as entries,
    exists (select from payouts o
            where o.influencer_id = p.influencer_id and o.rib = p.rib and o.status = 'paid' and o.id <> p.id)
        as paid_there_before";

/// The tables of [`COLUMNS`], beside `payouts p`.
pub(super) const JOINS: &str = "
    join influencers i on i.id = p.influencer_id
    left join users a  on a.id = p.approved_by
    left join users b  on b.id = p.paid_by
    left join users c  on c.id = p.closed_by
    left join payout_advices v on v.payout_id = p.id";

/// A payout that the actor may see.
///
/// # Errors
/// The database failed.
pub async fn find(db: &Database, actor: Actor, payout: PayoutId) -> Result<Option<PayoutRecord>, StoreError> {
    let sql = format!("select {COLUMNS} from payouts p {JOINS} where p.id = $1");
    let rows = db.read(actor, &sql, &[&payout.uuid()]).await?;
    rows.first().map(PayoutRecord::from_row).transpose()
}

/// The same in a transaction of the system, which sees what it wrote itself.
///
/// # Errors
/// The database failed, or there is none.
pub async fn find_in(tx: &Tx, payout: PayoutId) -> Result<PayoutRecord, StoreError> {
    let sql = format!("select {COLUMNS} from payouts p {JOINS} where p.id = $1");
    let row = tx.query_opt(&sql, &[&payout.uuid()]).await?;
    PayoutRecord::from_row(
        row.as_ref()
            .ok_or(StoreError::Corrupt("a payout that was just there"))?,
    )
}

impl PayoutRecord {
    /// The payout as its request was answered, for a repetition: what was decided about it since is left out.
    #[must_use]
    pub fn as_requested(self) -> Self {
        Self {
            status: PayoutStatus::Requested,
            approved_by_name: None,
            paid_by_name: None,
            closed_by_name: None,
            advice: None,
            batch: None,
            ..self
        }
    }

    pub(super) fn from_row(row: &Row) -> Result<Self, StoreError> {
        let batch: Option<Uuid> = row.column("batch_id")?;
        Ok(Self {
            id: PayoutId::from_uuid(row.column("id")?),
            influencer: InfluencerId::from_uuid(row.column("influencer_id")?),
            influencer_name: row.column("display_name")?,
            kind: named(row.column("kind")?, InfluencerKind::from_name)?,
            amount: PayoutAmount::new(row.money("amount")?).map_err(|_| StoreError::Corrupt("a small payout"))?,
            entries: row.column("entries")?,
            payee: payee_of(row)?,
            paid_there_before: row.column("paid_there_before")?,
            automatic: row.column("automatic")?,
            status: status_of(row)?,
            approved_by_name: row.column("approved_by_name")?,
            paid_by_name: row.column("paid_by_name")?,
            closed_by_name: row.column("closed_by_name")?,
            advice: row.column("advice_number")?,
            batch: batch.map(BatchId::from_uuid),
            created_at: row.column("created_at")?,
        })
    }
}
