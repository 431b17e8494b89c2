//! Payouts that are sent to the bank together.

use super::{
    payee_of,
    record::{COLUMNS, JOINS, PayoutRecord},
};
use crate::{Database, StoreError, Tx, row::Columns};
use domain::{
    Actor, Total,
    ids::{BatchId, UserId},
    payout::Payee,
};
use jiff::Timestamp;
use tokio_postgres::Row;

/// A batch to make.
#[derive(Debug, Clone)]
pub struct NewBatch {
    pub id: BatchId,
    /// The account that pays.
    pub payer: Payee,
    /// Who makes it.
    pub by: UserId,
    pub at: Timestamp,
}

/// A batch as it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchRecord {
    pub id: BatchId,
    /// The account that pays, as it was when the batch was made.
    pub payer: Payee,
    /// What the admin is called who made it.
    pub made_by_name: String,
    /// Payouts in it that were not rejected since, and their sum.
    pub payouts: i64,
    pub amount: Total,
    pub created_at: Timestamp,
}

/// Writes a batch; nobody else makes one until the transaction ends.
///
/// # Errors
/// The database failed.
pub async fn insert_batch(tx: &Tx, batch: &NewBatch) -> Result<(), StoreError> {
    tx.lock_name("payout_batches").await?;
    let sql = "insert into payout_batches (id, rib, holder, made_by, created_at) values ($1, $2, $3, $4, $5)";
    let (id, by) = (batch.id.uuid(), batch.by.uuid());
    let (rib, holder) = (batch.payer.rib.as_str(), batch.payer.holder.as_str());
    tx.execute(sql, &[&id, &rib, &holder, &by, &batch.at]).await?;
    Ok(())
}

/// Puts every approved payout into a batch that is in none, and says how many they are.
///
/// # Errors
/// The database failed.
pub async fn fill(tx: &Tx, batch: BatchId, at: Timestamp) -> Result<u64, StoreError> {
    let sql = "
        update payouts p
        set    batch_id = $1, updated_at = $2
        where  p.status = 'approved' and p.batch_id is null";
    tx.execute(sql, &[&batch.uuid(), &at]).await
}

const BATCHES: &str = "
    select b.id, b.rib, b.holder, b.created_at, u.display_name,
           count(p.id) filter (where p.status <> 'rejected')                            as payouts,
           coalesce(sum(p.amount) filter (where p.status <> 'rejected'), 0)::bigint     as amount
    from   payout_batches b
    join   users u        on u.id = b.made_by
    left   join payouts p on p.batch_id = b.id
    where  $1::uuid is null or b.id = $1
    group  by b.id, u.display_name
    order  by b.id desc
    limit  $2";

/// The latest batches, at most so many.
///
/// # Errors
/// The database failed.
pub async fn batches(db: &Database, actor: Actor, limit: i64) -> Result<Vec<BatchRecord>, StoreError> {
    let rows = db.read(actor, BATCHES, &[&None::<uuid::Uuid>, &limit]).await?;
    rows.iter().map(record).collect()
}

/// A batch that the actor may see.
///
/// # Errors
/// The database failed.
pub async fn batch(db: &Database, actor: Actor, batch: BatchId) -> Result<Option<BatchRecord>, StoreError> {
    let rows = db.read(actor, BATCHES, &[&Some(batch.uuid()), &1_i64]).await?;
    rows.first().map(record).transpose()
}

/// The payouts of a batch that were not rejected since, the oldest first.
///
/// # Errors
/// The database failed.
pub async fn of_batch(db: &Database, actor: Actor, batch: BatchId) -> Result<Vec<PayoutRecord>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from payouts p {JOINS} where p.batch_id = $1 and p.status <> 'rejected' order by p.id"
    );
    let rows = db.read(actor, &sql, &[&batch.uuid()]).await?;
    rows.iter().map(PayoutRecord::from_row).collect()
}

fn record(row: &Row) -> Result<BatchRecord, StoreError> {
    Ok(BatchRecord {
        id: BatchId::from_uuid(row.column("id")?),
        payer: payee_of(row)?,
        made_by_name: row.column("display_name")?,
        payouts: row.column("payouts")?,
        amount: row.total("amount")?,
        created_at: row.column("created_at")?,
    })
}
