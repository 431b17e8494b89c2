//! The journal: every centime that moved, the latest first.

use crate::{
    Database, Page, Slice, StoreError,
    conditions::Conditions,
    row::{Columns, named},
};
use domain::{
    Actor, Money,
    deposit::MovementKind,
    ids::{DepositId, DisputeId, LeadId, MerchantId, PaymentId, RefundId, TransactionId},
};
use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

/// What rows of the journal to list.
#[derive(Debug, Clone)]
pub struct JournalFilter {
    /// Only of this merchant.
    pub merchant: Option<MerchantId>,
    /// Only of this deposit.
    pub deposit: Option<DepositId>,
    /// Only of this kind.
    pub kind: Option<MovementKind>,
    /// Only at or after this time.
    pub from: Option<Timestamp>,
    /// Only before this time.
    pub to: Option<Timestamp>,
    pub slice: Slice<JournalPlace>,
}

/// A place in the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JournalPlace {
    /// In one deposit: the number of the row, which is the order of what happened.
    Seq(i64),
    /// Across deposits: the id, which is ordered by time.
    Id(TransactionId),
}

/// A row of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalEntry {
    pub id: TransactionId,
    pub merchant: MerchantId,
    pub merchant_name: String,
    /// The deposit that moved.
    pub deposit: DepositId,
    /// The number of the row in its deposit.
    pub seq: i64,
    pub kind: MovementKind,
    pub amount: Money,
    /// What was on it before and after.
    pub balance: (Money, Money),
    /// What of that was reserved before and after.
    pub reserved: (Money, Money),
    pub lead: Option<JournalLead>,
    /// The payment it came from.
    pub payment: Option<PaymentId>,
    /// The refund by which unused money left, or came back.
    pub refund: Option<RefundId>,
    /// The dispute that took it, or gave it back.
    pub dispute: Option<DisputeId>,
    /// The entry that it takes back.
    pub reverses: Option<TransactionId>,
    /// What somebody who corrected it refers to.
    pub reference: Option<String>,
    /// Why, when somebody said so.
    pub reason: Option<String>,
    pub at: Timestamp,
}

/// The lead that a row of the journal is about, by what people call it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalLead {
    pub id: LeadId,
    pub customer_name: String,
    pub campaign_name: String,
    pub influencer_name: String,
}

/// Lists the rows that the actor may see and the filter lets through; nothing when it names a deposit
/// that is not there for them.
///
/// # Errors
/// The database failed.
pub async fn journal(
    db: &Database,
    actor: Actor,
    filter: &JournalFilter,
) -> Result<Option<Page<JournalEntry>>, StoreError> {
    let mut merchant = actor.merchant().or(filter.merchant);
    if let Some(deposit) = filter.deposit {
        let Some(owner) = owner(db, actor, merchant, deposit).await? else {
            return Ok(None);
        };
        merchant = Some(owner);
    }
    let (count, counted) = count(merchant, filter);
    let (page, paged) = page(merchant, filter);
    let (counted, paged) = (counted.params(), paged.params());
    let (counted, rows) = futures::join!(db.read(actor, &count, &counted), db.read(actor, &page, &paged));
    filter.slice.page(&counted?, &rows?, entry).map(Some)
}

/// Whose deposit this is, if the actor may see it.
async fn owner(
    db: &Database,
    actor: Actor,
    merchant: Option<MerchantId>,
    deposit: DepositId,
) -> Result<Option<MerchantId>, StoreError> {
    let mut conditions = Conditions::default();
    conditions.add("d.id = ?", deposit.uuid());
    conditions.add_some("d.merchant_id = ?", merchant.map(MerchantId::uuid));
    let sql = format!(
        "select d.merchant_id from company_deposits d where true{}",
        conditions.text()
    );
    let rows = db.read(actor, &sql, &conditions.params()).await?;
    rows.first()
        .map(|row| Ok(MerchantId::from_uuid(row.column("merchant_id")?)))
        .transpose()
}

/// Journals have no gaps, so without a filter deposits know how many rows they have; a merchant with
/// millions of rows is not counted.
fn count(merchant: Option<MerchantId>, filter: &JournalFilter) -> (String, Conditions) {
    if filter.kind.is_some() || filter.from.is_some() || filter.to.is_some() {
        let conditions = restrict(merchant, filter);
        let sql = format!(
            "select count(*) as total from deposit_transactions t where true{}",
            conditions.text()
        );
        return (sql, conditions);
    }
    let mut conditions = Conditions::default();
    conditions.add_some("d.merchant_id = ?", merchant.map(MerchantId::uuid));
    conditions.add_some("d.id = ?", filter.deposit.map(DepositId::uuid));
    let sql = format!(
        "select coalesce(sum(d.journal_seq), 0)::bigint as total from company_deposits d where true{}",
        conditions.text(),
    );
    (sql, conditions)
}

fn restrict(merchant: Option<MerchantId>, filter: &JournalFilter) -> Conditions {
    let mut conditions = Conditions::default();
    conditions.add_some("t.merchant_id = ?", merchant.map(MerchantId::uuid));
    conditions.add_some("t.deposit_id = ?", filter.deposit.map(DepositId::uuid));
    conditions.add_some("t.transaction_type = ?", filter.kind.map(MovementKind::name));
    conditions.add_some("t.created_at >= ?", filter.from);
    conditions.add_some("t.created_at < ?", filter.to);
    conditions
}

fn page(merchant: Option<MerchantId>, filter: &JournalFilter) -> (String, Conditions) {
    let mut conditions = restrict(merchant, filter);
    match filter.slice.after {
        None => {}
        Some(JournalPlace::Seq(seq)) => conditions.add("t.seq < ?", seq),
        Some(JournalPlace::Id(id)) => conditions.add("t.id < ?", id.uuid()),
    }
    let sql = format!(
        "select t.merchant_id, m.company_name, t.id, t.deposit_id, t.seq, t.transaction_type, t.amount, t.balance_before, t.balance_after,
                t.reserved_before, t.reserved_after, t.lead_id, l.customer_name, c.name as campaign_name,
                i.display_name, t.payment_id, t.refund_id, t.dispute_id, t.reverses, t.reference, t.reason,
                t.created_at
         from   deposit_transactions t
         join   merchants m on m.id = t.merchant_id
         left join leads l on l.merchant_id = t.merchant_id and l.id = t.lead_id
         left join campaigns c on c.merchant_id = l.merchant_id and c.id = l.campaign_id
         left join influencers i on i.id = l.influencer_id
         where  true{}
         order  by {} desc
         limit  {}",
        conditions.text(),
        if filter.deposit.is_some() { "t.seq" } else { "t.id" },
        filter.slice.reach(),
    );
    (sql, conditions)
}

fn entry(row: &Row) -> Result<JournalEntry, StoreError> {
    Ok(JournalEntry {
        id: TransactionId::from_uuid(row.column("id")?),
        merchant: MerchantId::from_uuid(row.column("merchant_id")?),
        merchant_name: row.column("company_name")?,
        deposit: DepositId::from_uuid(row.column("deposit_id")?),
        seq: row.column("seq")?,
        kind: named(row.column("transaction_type")?, MovementKind::from_name)?,
        amount: row.money("amount")?,
        balance: (row.money("balance_before")?, row.money("balance_after")?),
        reserved: (row.money("reserved_before")?, row.money("reserved_after")?),
        lead: lead(row)?,
        payment: row.column::<Option<Uuid>>("payment_id")?.map(PaymentId::from_uuid),
        refund: row.column::<Option<Uuid>>("refund_id")?.map(RefundId::from_uuid),
        dispute: row.column::<Option<Uuid>>("dispute_id")?.map(DisputeId::from_uuid),
        reverses: row.column::<Option<Uuid>>("reverses")?.map(TransactionId::from_uuid),
        reference: row.column("reference")?,
        reason: row.column("reason")?,
        at: row.column("created_at")?,
    })
}

fn lead(row: &Row) -> Result<Option<JournalLead>, StoreError> {
    let Some(id) = row.column::<Option<Uuid>>("lead_id")? else {
        return Ok(None);
    };
    Ok(Some(JournalLead {
        id: LeadId::from_uuid(id),
        customer_name: row.column("customer_name")?,
        campaign_name: row.column("campaign_name")?,
        influencer_name: row.column("display_name")?,
    }))
}
