//! What admins see of the lines of statements.

use super::PROPOSED;
use crate::{Database, Page, Slice, StoreError, conditions::Conditions, page::NewestFirst, row::Columns};
use domain::{
    Actor, Money,
    bank_account::AccountName,
    ids::{DepositId, MerchantId, PaymentId},
    transfer_code::{LineState, TransferCode},
};
use jiff::{Timestamp, civil::Date};
use std::sync::LazyLock;
use tokio_postgres::Row;
use uuid::Uuid;

/// Which lines to list.
#[derive(Debug, Clone)]
pub struct LineFilter {
    /// Only those that paid something, or only those that did not.
    pub paid: Option<bool>,
    /// Only of this account.
    pub account: Option<AccountName>,
    pub slice: Slice<Uuid>,
}

/// A line of a statement.
#[derive(Debug, Clone)]
pub struct ListedLine {
    pub id: Uuid,
    /// The account of ours, by its name.
    pub account: String,
    pub booked_on: Date,
    pub amount: Money,
    /// What the bank calls it.
    pub reference: Option<String>,
    pub details: String,
    pub imported_at: Timestamp,
    /// The announced transfer that it is, once an admin confirmed that.
    pub paid: Option<PaymentId>,
    /// A transfer with the reference of the bank that somebody recorded by hand.
    pub recorded: Option<PaymentId>,
    /// What it would pay.
    pub proposal: Option<Proposal>,
}

/// A payment that a line would pay.
#[derive(Debug, Clone)]
pub struct Proposal {
    pub payment: PaymentId,
    pub merchant: MerchantId,
    pub merchant_name: String,
    pub deposit: DepositId,
    /// What its merchant was to write into the transfer.
    pub code: TransferCode,
    /// When they announced it.
    pub announced_at: Timestamp,
}

impl ListedLine {
    /// What it is to us.
    pub const fn state(&self) -> LineState {
        match (self.paid, self.recorded, &self.proposal) {
            (Some(_), _, _) => LineState::Confirmed,
            (None, Some(_), _) => LineState::Recorded,
            (None, None, Some(_)) => LineState::Proposed,
            (None, None, None) => LineState::Unmatched,
        }
    }
}

const COLUMNS: &str = "
    l.id, l.account, l.booked_on, l.amount, l.reference, l.details, l.imported_at, l.payment_id,
    r.payment_id as recorded, p.id as proposed, p.merchant_id, m.company_name, p.deposit_id, a.code,
    p.created_at as announced_at";

static JOINS: LazyLock<String> = LazyLock::new(|| {
    format!(
        "{PROPOSED}
         left join payments p            on p.id = x.id
         left join merchants m           on m.id = p.merchant_id
         left join announced_transfers a on a.payment_id = p.id
         left join recorded_transfers r  on r.account = l.account and r.number = 1
                                         and r.folded_reference = l.folded_reference"
    )
});

/// Lists the lines that the filter lets through, if the actor may know of them.
///
/// # Errors
/// The database failed.
pub async fn search(db: &Database, actor: Actor, filter: &LineFilter) -> Result<Page<ListedLine>, StoreError> {
    let lines = NewestFirst {
        columns: COLUMNS,
        table: "statement_lines l",
        joins: &JOINS,
        id: "l.id",
    };
    let mut conditions = Conditions::default();
    conditions.add_some("(l.payment_id is not null) = ?", filter.paid);
    conditions.add_some("l.account = ?", filter.account.clone().map(AccountName::into_string));
    lines.read(db, actor, conditions, filter.slice, line).await
}

fn line(row: &Row) -> Result<ListedLine, StoreError> {
    let payment = |name| Ok::<_, StoreError>(row.column::<Option<Uuid>>(name)?.map(PaymentId::from_uuid));
    Ok(ListedLine {
        id: row.column("id")?,
        account: row.column("account")?,
        booked_on: row.column("booked_on")?,
        amount: row.money("amount")?,
        reference: row.column("reference")?,
        details: row.column("details")?,
        imported_at: row.column("imported_at")?,
        paid: payment("payment_id")?,
        recorded: payment("recorded")?,
        proposal: payment("proposed")?.map(|payment| proposal(row, payment)).transpose()?,
    })
}

fn proposal(row: &Row, payment: PaymentId) -> Result<Proposal, StoreError> {
    let code = TransferCode::parse(row.column("code")?);
    Ok(Proposal {
        payment,
        merchant: MerchantId::from_uuid(row.column("merchant_id")?),
        merchant_name: row.column("company_name")?,
        deposit: DepositId::from_uuid(row.column("deposit_id")?),
        code: code.ok_or(StoreError::Corrupt("the code of a transfer"))?,
        announced_at: row.column("announced_at")?,
    })
}
