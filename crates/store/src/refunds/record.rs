//! A refund as it is read.

use crate::{
    Database, StoreError, Tx,
    row::{Columns, named},
};
use domain::{
    Actor, Money,
    ids::{DepositId, MerchantId, PaymentId, RefundId, UserId},
    payment::PaymentMethod,
    refund::RefundStatus,
    text::Reference,
};
use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

/// Unused money on its way back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundRecord {
    pub id: RefundId,
    pub merchant: MerchantId,
    pub merchant_name: String,
    pub deposit: DepositId,
    /// The campaign that the deposit is for, if it is for one.
    pub campaign_name: Option<String>,
    /// Who carries it.
    pub method: PaymentMethod,
    /// The payment that its provider gives back, and what it calls that; none of a transfer.
    pub of: Option<(PaymentId, Reference)>,
    pub amount: Money,
    pub status: RefundStatus,
    /// What the bank calls it, once it arrived, or the provider, once it is asked for.
    pub reference: Option<String>,
    /// The number of its credit note, once it arrived.
    pub credit_note: Option<String>,
    /// Why it was not delivered.
    pub failure_reason: Option<String>,
    /// Why it is given back.
    pub reason: String,
    /// Who decided it; nobody when it was given back at the provider.
    pub requested_by: Option<UserId>,
    pub created_at: Timestamp,
    /// When it left the deposit.
    pub sent_at: Option<Timestamp>,
    /// When it arrived or failed.
    pub settled_at: Option<Timestamp>,
}

/// The columns of a refund `r`.
pub(super) const COLUMNS: &str = "
    r.merchant_id, r.id, r.deposit_id, r.method, r.amount, r.status, r.reference, r.failure_reason, r.reason,
    r.requested_by, r.created_at, r.sent_at, r.settled_at, m.company_name, c.name as campaign_name,
    n.number as credit_note_number, r.payment_id, p.reference as paid_as";

/// The tables of [`COLUMNS`], beside `refunds r`.
pub(super) const JOINS: &str = "
    join merchants m        on m.id = r.merchant_id
    join company_deposits d on d.merchant_id = r.merchant_id and d.id = r.deposit_id
    left join campaigns c   on c.merchant_id = d.merchant_id and c.id = d.campaign_id
    left join credit_notes n on n.merchant_id = r.merchant_id and n.refund_id = r.id
    left join payments p    on p.merchant_id = r.merchant_id and p.id = r.payment_id";

/// Any refund: for an admin.
///
/// # Errors
/// The database failed.
pub async fn find(db: &Database, refund: RefundId) -> Result<Option<RefundRecord>, StoreError> {
    let sql = format!("select {COLUMNS} from refunds r {JOINS} where r.id = $1");
    let rows = db.read_system(&sql, &[&refund.uuid()]).await?;
    rows.first().map(RefundRecord::from_row).transpose()
}

/// A refund that the actor may see.
///
/// # Errors
/// The database failed.
pub async fn read(db: &Database, actor: Actor, refund: RefundId) -> Result<Option<RefundRecord>, StoreError> {
    let sql = format!("select {COLUMNS} from refunds r {JOINS} where r.id = $1");
    let rows = db.read(actor, &sql, &[&refund.uuid()]).await?;
    rows.first().map(RefundRecord::from_row).transpose()
}

/// A refund that nobody changes until the transaction of the system ends.
///
/// # Errors
/// The database failed.
pub async fn lock(tx: &Tx, merchant: MerchantId, refund: RefundId) -> Result<Option<RefundRecord>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from refunds r {JOINS} where r.merchant_id = $1 and r.id = $2 for no key update of r"
    );
    let row = tx.query_opt(&sql, &[&merchant.uuid(), &refund.uuid()]).await?;
    row.as_ref().map(RefundRecord::from_row).transpose()
}

/// The refund that a provider calls so.
///
/// # Errors
/// The database failed.
pub async fn find_called(
    db: &Database,
    merchant: MerchantId,
    method: PaymentMethod,
    reference: &Reference,
) -> Result<Option<RefundRecord>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from refunds r {JOINS}
         where  r.merchant_id = $1 and r.method = $2 and r.reference = $3 and r.payment_id is not null"
    );
    let rows = db
        .read_system(&sql, &[&merchant.uuid(), &method.name(), &reference.as_str()])
        .await?;
    rows.first().map(RefundRecord::from_row).transpose()
}

/// Refunds that left their deposits before a time and of which their provider has not answered.
///
/// # Errors
/// The database failed.
pub async fn undelivered(db: &Database, before: Timestamp) -> Result<Vec<RefundRecord>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from refunds r {JOINS}
         where  r.status = 'sent' and r.payment_id is not null and r.reference is null and r.sent_at < $1
         order  by r.sent_at"
    );
    let rows = db.read_system(&sql, &[&before]).await?;
    rows.iter().map(RefundRecord::from_row).collect()
}

/// Refunds that were asked for before a time and never sent: the request was cut off.
///
/// # Errors
/// The database failed.
pub async fn waiting(db: &Database, before: Timestamp) -> Result<Vec<RefundRecord>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from refunds r {JOINS}
         where  r.status = 'requested' and r.requested_by is not null and r.created_at < $1
         order  by r.created_at"
    );
    let rows = db.read_system(&sql, &[&before]).await?;
    rows.iter().map(RefundRecord::from_row).collect()
}

impl RefundRecord {
    pub(super) fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: RefundId::from_uuid(row.column("id")?),
            merchant: MerchantId::from_uuid(row.column("merchant_id")?),
            merchant_name: row.column("company_name")?,
            deposit: DepositId::from_uuid(row.column("deposit_id")?),
            campaign_name: row.column("campaign_name")?,
            method: named(row.column("method")?, PaymentMethod::from_name)?,
            of: of(row)?,
            amount: row.money("amount")?,
            status: named(row.column("status")?, RefundStatus::from_name)?,
            reference: row.column("reference")?,
            credit_note: row.column("credit_note_number")?,
            failure_reason: row.column("failure_reason")?,
            reason: row.column("reason")?,
            requested_by: row.column::<Option<Uuid>>("requested_by")?.map(UserId::from_uuid),
            created_at: row.column("created_at")?,
            sent_at: row.column("sent_at")?,
            settled_at: row.column("settled_at")?,
        })
    }
}

fn of(row: &Row) -> Result<Option<(PaymentId, Reference)>, StoreError> {
    let payment = row.column::<Option<Uuid>>("payment_id")?.map(PaymentId::from_uuid);
    let paid_as: Option<&str> = row.column("paid_as")?;
    let reference =
        paid_as.map(|text| Reference::parse(text).map_err(|_| StoreError::Corrupt("what a payment is called")));
    Ok(payment.zip(reference.transpose()?))
}
