//! A payment as it is read.

use super::{Announced, purpose_of, status_of};
use crate::{
    Database, StoreError, Tx,
    row::{Columns, named},
};
use domain::{
    Actor, Money,
    ids::{CampaignId, CardId, DepositId, MerchantId, PaymentId, UserId},
    payment::{Attempt, PaymentMethod, PaymentPurpose, PaymentStatus, TransferReference},
    text::Reference,
    transfer_code::TransferCode,
};
use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

/// An attempt to put money on a deposit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentRecord {
    pub id: PaymentId,
    pub merchant: MerchantId,
    pub merchant_name: String,
    pub deposit: DepositId,
    /// The campaign that the deposit is for, if it is for one.
    pub campaign: Option<CampaignId>,
    /// Its name.
    pub campaign_name: Option<String>,
    /// First money or more money.
    pub purpose: PaymentPurpose,
    /// Who carries it.
    pub method: PaymentMethod,
    pub amount: Money,
    /// What became of it.
    pub status: PaymentStatus,
    /// What the bank or the provider calls it.
    pub reference: Option<String>,
    /// The number of its receipt, once it is paid.
    pub receipt: Option<String>,
    /// Where it is made.
    pub payment_url: Option<String>,
    /// Who opened it.
    pub created_by: UserId,
    /// When it was opened.
    pub created_at: Timestamp,
    /// How often its payer was sent to pay: one more each time it is opened again.
    pub attempt: Attempt,
    /// When they were sent there the last time.
    pub opened_at: Timestamp,
    /// Of a transfer that its merchant announced: what it is known by.
    pub announced: Option<Announced>,
    /// Whether the deposit asked for it by itself.
    pub automatic: bool,
    /// The card that it charges; none where its merchant pays.
    pub card: Option<CardId>,
}

/// The columns of a payment `p`.
pub(super) const COLUMNS: &str = "
    p.merchant_id, p.id, p.deposit_id, p.purpose, p.method, p.amount, p.status, p.reference, p.failure_reason,
    p.payment_url, p.created_by, p.created_at, p.settled_at, p.attempt,
    coalesce(p.reopened_at, p.created_at) as opened_at, d.campaign_id, m.company_name,
    c.name as campaign_name, given.number as receipt_number, a.code, a.account,
    p.automatic, p.card_id";

/// The tables of [`COLUMNS`], beside `payments p`.
pub(super) const JOINS: &str = "
    join merchants m        on m.id = p.merchant_id
    join company_deposits d on d.merchant_id = p.merchant_id and d.id = p.deposit_id
    left join campaigns c   on c.merchant_id = d.merchant_id and c.id = d.campaign_id
    left join receipts given on given.merchant_id = p.merchant_id and given.payment_id = p.id
    left join announced_transfers a on a.merchant_id = p.merchant_id and a.payment_id = p.id";

/// A payment that the actor may see.
///
/// # Errors
/// The database failed.
pub async fn find(db: &Database, actor: Actor, payment: PaymentId) -> Result<Option<PaymentRecord>, StoreError> {
    let sql = format!("select {COLUMNS} from payments p {JOINS} where p.id = $1");
    let rows = db.read(actor, &sql, &[&payment.uuid()]).await?;
    rows.first().map(PaymentRecord::from_row).transpose()
}

/// The same in a transaction, which sees what was committed meanwhile.
///
/// # Errors
/// The database failed.
pub async fn find_in(tx: &Tx, payment: PaymentId) -> Result<Option<PaymentRecord>, StoreError> {
    let sql = format!("select {COLUMNS} from payments p {JOINS} where p.id = $1");
    let row = tx.query_opt(&sql, &[&payment.uuid()]).await?;
    row.as_ref().map(PaymentRecord::from_row).transpose()
}

/// Any payment: for a provider's message or page, where no user is signed in.
///
/// # Errors
/// The database failed.
pub async fn find_any(db: &Database, payment: PaymentId) -> Result<Option<PaymentRecord>, StoreError> {
    let sql = format!("select {COLUMNS} from payments p {JOINS} where p.id = $1");
    let rows = db.read_system(&sql, &[&payment.uuid()]).await?;
    rows.first().map(PaymentRecord::from_row).transpose()
}

/// The payment that a provider calls so, once it is paid; none where that is not clear. For a provider's message.
///
/// # Errors
/// The database failed.
pub async fn find_paid(
    db: &Database,
    method: PaymentMethod,
    reference: &Reference,
) -> Result<Option<PaymentRecord>, StoreError> {
    let sql = format!(
        "select {COLUMNS}
         from   payments p {JOINS}
         where  p.folded_reference = app.folded_reference($1) and p.reference = $1 and p.method = $2
         and    p.status = 'paid'
         limit  2"
    );
    let rows = db.read_system(&sql, &[&reference.as_str(), &method.name()]).await?;
    match rows.as_slice() {
        [row] => PaymentRecord::from_row(row).map(Some),
        _ => Ok(None),
    }
}

/// The latest transfer to an account that was recorded with a reference, whatever the merchant and the spelling.
///
/// # Errors
/// The database failed.
pub async fn find_transfer(
    db: &Database,
    account: &str,
    reference: &TransferReference,
) -> Result<Option<PaymentRecord>, StoreError> {
    let sql = format!(
        "select {COLUMNS}
         from   recorded_transfers r
         join   payments p on p.merchant_id = r.merchant_id and p.id = r.payment_id {JOINS}
         where  r.account = $1 and r.folded_reference = $2
         order  by r.number desc
         limit  1"
    );
    let rows = db.read_system(&sql, &[&account, &reference.folded()]).await?;
    rows.first().map(PaymentRecord::from_row).transpose()
}

/// Transfers that were recorded before a time and not credited yet. One whose reference nobody compared is not among
/// them.
///
/// # Errors
/// The database failed.
pub async fn open_transfers(db: &Database, before: Timestamp) -> Result<Vec<PaymentRecord>, StoreError> {
    let sql = format!(
        "select {COLUMNS}
         from   payments p {JOINS}
         where  p.method = 'bank_transfer' and p.status = 'pending' and p.created_at < $1
         and    exists (select from recorded_transfers r where r.payment_id = p.id)
         order  by p.created_at"
    );
    let rows = db.read_system(&sql, &[&before]).await?;
    rows.iter().map(PaymentRecord::from_row).collect()
}

impl PaymentRecord {
    /// When its outcome became known.
    pub const fn settled_at(&self) -> Option<Timestamp> {
        match self.status {
            PaymentStatus::Pending => None,
            PaymentStatus::Confirmed { at, .. } | PaymentStatus::Failed { at, .. } | PaymentStatus::Expired { at } => {
                Some(at)
            }
        }
    }

    pub(super) fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: PaymentId::from_uuid(row.column("id")?),
            merchant: MerchantId::from_uuid(row.column("merchant_id")?),
            merchant_name: row.column("company_name")?,
            deposit: DepositId::from_uuid(row.column("deposit_id")?),
            campaign: row.column::<Option<Uuid>>("campaign_id")?.map(CampaignId::from_uuid),
            campaign_name: row.column("campaign_name")?,
            purpose: purpose_of(row)?,
            method: named(row.column("method")?, PaymentMethod::from_name)?,
            amount: row.money("amount")?,
            status: status_of(row)?,
            reference: row.column("reference")?,
            receipt: row.column("receipt_number")?,
            payment_url: row.column("payment_url")?,
            created_by: UserId::from_uuid(row.column("created_by")?),
            created_at: row.column("created_at")?,
            attempt: Attempt::new(row.column("attempt")?).ok_or(StoreError::Corrupt("an attempt"))?,
            opened_at: row.column("opened_at")?,
            announced: announced(row)?,
            automatic: row.column("automatic")?,
            card: row.column::<Option<Uuid>>("card_id")?.map(CardId::from_uuid),
        })
    }
}

fn announced(row: &Row) -> Result<Option<Announced>, StoreError> {
    let (code, account): (Option<&str>, Option<String>) = (row.column("code")?, row.column("account")?);
    code.zip(account)
        .map(|(code, account)| {
            let code = TransferCode::parse(code).ok_or(StoreError::Corrupt("the code of a transfer"))?;
            Ok(Announced { code, account })
        })
        .transpose()
}
