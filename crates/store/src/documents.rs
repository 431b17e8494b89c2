//! What was given on paper, as it was when it was given. Receipts are written by the teller, in the transaction that
//! credits; what is written here takes the transaction of the use case, as the last thing before its commit.

use crate::{Database, StoreError, Tx, row::Columns};
use domain::{
    Actor,
    ids::{DepositId, MerchantId, PaymentId, PayoutId, RefundId},
};
use jiff::{Timestamp, civil::Date, tz::Offset};
use serde_json::Value;
use tokio_postgres::Row;

/// A document as it was given.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredDocument {
    /// `R-2026-000001`
    pub number: String,
    /// All that it says.
    pub content: Value,
}

/// When a document is given: its number counts for the year of clocks in Casablanca.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GivenAt {
    pub at: Timestamp,
    /// How far those clocks are ahead of UTC.
    pub offset: Offset,
}

impl GivenAt {
    fn year(self) -> i32 {
        self.offset.to_datetime(self.at).year().into()
    }
}

/// The receipt of a payment that the actor may see.
///
/// # Errors
/// The database failed.
pub async fn of_payment(db: &Database, actor: Actor, payment: PaymentId) -> Result<Option<StoredDocument>, StoreError> {
    let sql = "select r.number, r.content from receipts r where r.payment_id = $1";
    let rows = db.read(actor, sql, &[&payment.uuid()]).await?;
    rows.first().map(stored).transpose()
}

/// The receipt of a payment, for a message to its merchant.
///
/// # Errors
/// The database failed.
pub async fn for_message(db: &Database, payment: PaymentId) -> Result<Option<StoredDocument>, StoreError> {
    let sql = "select r.number, r.content from receipts r where r.payment_id = $1";
    let rows = db.read_system(sql, &[&payment.uuid()]).await?;
    rows.first().map(stored).transpose()
}

/// The credit note of a refund that the actor may see, with what became of it.
///
/// # Errors
/// The database failed.
pub async fn of_refund(db: &Database, actor: Actor, refund: RefundId) -> Result<Option<StoredDocument>, StoreError> {
    let sql = "
        select n.number, n.content || jsonb_build_object('returned', n.returned) as content
        from   credit_notes n
        where  n.refund_id = $1";
    let rows = db.read(actor, sql, &[&refund.uuid()]).await?;
    rows.first().map(stored).transpose()
}

/// The advice of a payout that the actor may see, with what became of it.
///
/// # Errors
/// The database failed.
pub async fn of_payout(db: &Database, actor: Actor, payout: PayoutId) -> Result<Option<StoredDocument>, StoreError> {
    let sql = "
        select v.number, v.content || jsonb_build_object('returned', v.returned) as content
        from   payout_advices v
        where  v.payout_id = $1";
    let rows = db.read(actor, sql, &[&payout.uuid()]).await?;
    rows.first().map(stored).transpose()
}

fn stored(row: &Row) -> Result<StoredDocument, StoreError> {
    Ok(StoredDocument {
        number: row.column("number")?,
        content: row.column("content")?,
    })
}

/// Gives a payout that was just paid its advice.
///
/// # Errors
/// The database failed, or it was not paid.
pub async fn give_advice(tx: &Tx, payout: PayoutId, given: GivenAt) -> Result<(), StoreError> {
    let sql = "select app.issue_payout_advice($1, $2, $3, $4)";
    let (year, seconds) = (given.year(), given.offset.seconds());
    tx.query(sql, &[&payout.uuid(), &given.at, &year, &seconds]).await?;
    Ok(())
}

/// Writes under the advice of a payout that its money came back, and why.
///
/// # Errors
/// The database failed.
pub async fn note_return(tx: &Tx, payout: PayoutId, given: GivenAt, reason: &str) -> Result<(), StoreError> {
    let sql = "
        update payout_advices v
        set    returned = jsonb_build_object('at', $2::timestamptz, 'seconds_ahead', $3::integer, 'reason', $4::text)
        where  v.payout_id = $1";
    tx.execute(sql, &[&payout.uuid(), &given.at, &given.offset.seconds(), &reason])
        .await?;
    Ok(())
}

/// Who and what a statement of a deposit is about, as it is now.
///
/// # Errors
/// The database failed.
pub async fn statement_head(
    tx: &Tx,
    merchant: MerchantId,
    deposit: DepositId,
    given: GivenAt,
) -> Result<Value, StoreError> {
    let sql = "select app.statement_head($1, $2, $3, $4) as content";
    let (merchant, deposit, seconds) = (merchant.uuid(), deposit.uuid(), given.offset.seconds());
    let row = tx.query_opt(sql, &[&merchant, &deposit, &given.at, &seconds]).await?;
    content(row.as_ref())
}

/// The same as it was when somebody first asked for the statement of this month.
///
/// # Errors
/// The database failed.
pub async fn keep_statement(
    tx: &Tx,
    merchant: MerchantId,
    deposit: DepositId,
    month: Date,
    given: GivenAt,
) -> Result<Value, StoreError> {
    let sql = "
        insert into deposit_statements (merchant_id, deposit_id, month, content, created_at)
        values ($1, $2, $3, app.statement_head($1, $2, $4, $5), $4)
        on conflict do nothing";
    let (merchant, deposit, seconds) = (merchant.uuid(), deposit.uuid(), given.offset.seconds());
    tx.execute(sql, &[&merchant, &deposit, &month, &given.at, &seconds])
        .await?;
    let sql = "
        select s.content
        from   deposit_statements s
        where  s.merchant_id = $1 and s.deposit_id = $2 and s.month = $3";
    let row = tx.query_opt(sql, &[&merchant, &deposit, &month]).await?;
    content(row.as_ref())
}

fn content(row: Option<&Row>) -> Result<Value, StoreError> {
    row.ok_or(StoreError::Corrupt("a statement of nobody"))?
        .column("content")
}
