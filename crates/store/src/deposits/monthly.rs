//! The journal of a deposit in a month. A month is a part of the journal between two of its rows, not a choice of rows by
//! their time: so months follow each other without a gap and without a row twice, also when clocks of servers differ.

use crate::{
    Database, StoreError,
    row::{Columns, named},
};
use domain::{
    Actor, Money, Total,
    deposit::MovementKind,
    ids::{DepositId, MerchantId},
};
use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

/// Rows of a statement that are read at once.
const PIECE: i64 = 500;

/// What was on a deposit after a row of its journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The number of the row; 0 before the first.
    pub seq: i64,
    pub balance: Money,
    pub reserved: Money,
}

/// A part of the journal of a deposit.
#[derive(Debug, Clone)]
pub struct JournalPart {
    pub merchant: MerchantId,
    pub deposit: DepositId,
    /// Before its first row.
    pub opening: Standing,
    /// After its last row.
    pub closing: Standing,
}

/// What the rows of one kind add up to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KindTotal {
    pub kind: MovementKind,
    pub rows: i64,
    pub amount: Total,
    /// What they did to the balance.
    pub moved: Total,
}

/// A row of a statement. Nothing of it can change: no name of anybody is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementLine {
    pub seq: i64,
    pub kind: MovementKind,
    pub balance: (Money, Money),
    pub reserved: (Money, Money),
    /// The receipt of the payment that it credits.
    pub receipt: Option<String>,
    /// What it is about: a lead, a refund or a dispute.
    pub about: Option<Uuid>,
    /// What somebody who corrected it refers to.
    pub reference: Option<String>,
    /// Why, when somebody said so.
    pub reason: Option<String>,
    pub at: Timestamp,
}

/// The part of the journal between two instants, if there is such a deposit that the actor may see.
///
/// # Errors
/// The database failed.
pub async fn journal_part(
    db: &Database,
    actor: Actor,
    deposit: DepositId,
    (from, to): (Timestamp, Timestamp),
) -> Result<Option<JournalPart>, StoreError> {
    let sql = "
        select d.merchant_id, o.seq as opening_seq, o.balance_after as opening_balance, o.reserved_after as opening_reserved,
               e.seq as closing_seq, e.balance_after as closing_balance, e.reserved_after as closing_reserved
        from   company_deposits d
        left   join lateral (
               select t.seq, t.balance_after, t.reserved_after
               from   deposit_transactions t
               where  t.merchant_id = d.merchant_id and t.deposit_id = d.id and t.created_at < $2
               order  by t.seq desc
               limit  1) o on true
        left   join lateral (
               select t.seq, t.balance_after, t.reserved_after
               from   deposit_transactions t
               where  t.merchant_id = d.merchant_id and t.deposit_id = d.id and t.created_at < $3
               order  by t.seq desc
               limit  1) e on true
        where  d.id = $1";
    let rows = db.read(actor, sql, &[&deposit.uuid(), &from, &to]).await?;
    let part = rows.first().map(|row| {
        Ok(JournalPart {
            merchant: MerchantId::from_uuid(row.column("merchant_id")?),
            deposit,
            opening: standing(row, ["opening_seq", "opening_balance", "opening_reserved"])?,
            closing: standing(row, ["closing_seq", "closing_balance", "closing_reserved"])?,
        })
    });
    part.transpose()
}

fn standing(row: &Row, [seq, balance, reserved]: [&str; 3]) -> Result<Standing, StoreError> {
    Ok(match row.column::<Option<i64>>(seq)? {
        Some(seq) => Standing {
            seq,
            balance: row.money(balance)?,
            reserved: row.money(reserved)?,
        },
        None => Standing {
            seq: 0,
            balance: Money::ZERO,
            reserved: Money::ZERO,
        },
    })
}

/// What the rows of each kind add up to, for a part that the actor may see.
///
/// # Errors
/// The database failed.
pub async fn kind_totals(db: &Database, actor: Actor, part: &JournalPart) -> Result<Vec<KindTotal>, StoreError> {
    let sql = "
        select t.transaction_type, count(*) as rows, sum(t.amount)::bigint as amount,
               sum(t.balance_after - t.balance_before)::bigint as moved
        from   deposit_transactions t
        where  t.merchant_id = $1 and t.deposit_id = $2 and t.seq > $3 and t.seq <= $4
        group  by t.transaction_type";
    let (merchant, deposit) = (part.merchant.uuid(), part.deposit.uuid());
    let rows = db
        .read(actor, sql, &[&merchant, &deposit, &part.opening.seq, &part.closing.seq])
        .await?;
    let mut totals = rows.iter().map(kind_total).collect::<Result<Vec<_>, _>>()?;
    totals.sort_by_key(|total| MovementKind::ALL.iter().position(|kind| *kind == total.kind));
    Ok(totals)
}

fn kind_total(row: &Row) -> Result<KindTotal, StoreError> {
    Ok(KindTotal {
        kind: named(row.column("transaction_type")?, MovementKind::from_name)?,
        rows: row.column("rows")?,
        amount: row.total("amount")?,
        moved: row.total("moved")?,
    })
}

/// The rows of a part behind a number, the oldest first and a piece at a time; none behind the last one.
///
/// # Errors
/// The database failed.
pub async fn statement_lines(
    db: &Database,
    actor: Actor,
    part: &JournalPart,
    behind: i64,
) -> Result<Vec<StatementLine>, StoreError> {
    let sql = "
        select t.seq, t.transaction_type, t.balance_before, t.balance_after, t.reserved_before, t.reserved_after,
               g.number as receipt, coalesce(t.lead_id, t.refund_id, t.dispute_id) as about, t.reference, t.reason,
               t.created_at
        from   deposit_transactions t
        left   join receipts g on g.payment_id = t.payment_id
        where  t.merchant_id = $1 and t.deposit_id = $2 and t.seq > $3 and t.seq <= $4
        order  by t.seq
        limit  $5";
    let (merchant, deposit) = (part.merchant.uuid(), part.deposit.uuid());
    let params: [&(dyn tokio_postgres::types::ToSql + Sync); 5] =
        [&merchant, &deposit, &behind, &part.closing.seq, &PIECE];
    let rows = db.read(actor, sql, &params).await?;
    rows.iter().map(line).collect()
}

fn line(row: &Row) -> Result<StatementLine, StoreError> {
    Ok(StatementLine {
        seq: row.column("seq")?,
        kind: named(row.column("transaction_type")?, MovementKind::from_name)?,
        balance: (row.money("balance_before")?, row.money("balance_after")?),
        reserved: (row.money("reserved_before")?, row.money("reserved_after")?),
        receipt: row.column("receipt")?,
        about: row.column("about")?,
        reference: row.column("reference")?,
        reason: row.column("reason")?,
        at: row.column("created_at")?,
    })
}

impl StatementLine {
    /// What it did to the balance.
    pub fn moved(&self) -> Total {
        Total::from(self.balance.1) - Total::from(self.balance.0)
    }
}
