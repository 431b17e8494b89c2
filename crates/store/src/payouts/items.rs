//! The entries of a payout.

use crate::{
    Database, StoreError,
    row::{Columns, named},
};
use domain::{
    Actor, SignedMoney,
    earning::EarningKind,
    ids::{EarningId, LeadId, PayoutId},
};
use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

/// A whole entry that a payout took.
#[derive(Debug, Clone)]
pub struct ItemRecord {
    pub earning: EarningId,
    pub kind: EarningKind,
    /// The lead that it is about; an adjustment has none.
    pub lead: Option<LeadId>,
    pub merchant_name: String,
    /// How much; below zero when it was taken back.
    pub amount: SignedMoney,
    /// When it was earned.
    pub earned_at: Timestamp,
}

/// The entries of a payout that the actor may see, in the order in which they are taken: what was taken back, then the
/// oldest first.
///
/// # Errors
/// The database failed.
pub async fn items(db: &Database, actor: Actor, payout: PayoutId) -> Result<Vec<ItemRecord>, StoreError> {
    let sql = "
        select i.earning_id, i.amount, e.kind, e.lead_id, e.created_at, m.company_name
        from   payout_items i
        join   earnings e  on e.merchant_id = i.merchant_id and e.id = i.earning_id
        join   merchants m on m.id = i.merchant_id
        where  i.payout_id = $1
        order  by i.amount >= 0, e.created_at, i.earning_id";
    let rows = db.read(actor, sql, &[&payout.uuid()]).await?;
    rows.iter().map(item).collect()
}

fn item(row: &Row) -> Result<ItemRecord, StoreError> {
    let lead: Option<Uuid> = row.column("lead_id")?;
    let amount = SignedMoney::from_centimes(row.column("amount")?);
    Ok(ItemRecord {
        earning: EarningId::from_uuid(row.column("earning_id")?),
        kind: named(row.column("kind")?, EarningKind::from_name)?,
        lead: lead.map(LeadId::from_uuid),
        merchant_name: row.column("company_name")?,
        amount: amount.map_err(|_| StoreError::Corrupt("an amount"))?,
        earned_at: row.column("created_at")?,
    })
}
