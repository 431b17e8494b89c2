//! A page of deposits and how many there are in all.

use super::record::{COLUMNS, DepositRecord, JOINS};
use crate::{
    Database, StoreError,
    conditions::{Conditions, cut},
    row::Columns,
};
use domain::{
    Actor,
    deposit::DepositStatus,
    ids::{DepositId, MerchantId},
};

/// What deposits to list.
#[derive(Debug, Clone)]
pub struct DepositFilter {
    /// Only of this merchant.
    pub merchant: Option<MerchantId>,
    /// Only with this status.
    pub status: Option<DepositStatus>,
    /// After which deposit of the page before.
    pub after: Option<DepositId>,
    /// How many.
    pub limit: i64,
}

/// A page of deposits.
#[derive(Debug)]
pub struct DepositPage {
    /// The deposits of the page, the newest first.
    pub deposits: Vec<DepositRecord>,
    /// How many deposits the filter lets through.
    pub total: i64,
    /// Whether there is a page after this one.
    pub more: bool,
}

/// Lists the deposits that the actor may see and the filter lets through.
///
/// # Errors
/// The database failed.
pub async fn search(db: &Database, actor: Actor, filter: &DepositFilter) -> Result<DepositPage, StoreError> {
    let mut conditions = Conditions::default();
    conditions.add_some(
        "d.merchant_id = ?",
        actor.merchant().or(filter.merchant).map(MerchantId::uuid),
    );
    conditions.add_some("d.status = ?", filter.status.map(DepositStatus::name));
    let count = format!(
        "select count(*) as total from company_deposits d where true{}",
        conditions.text()
    );
    let counting = conditions.params().len();
    conditions.add_some("d.id < ?", filter.after.map(DepositId::uuid));
    let page = format!(
        "select {COLUMNS} from company_deposits d {JOINS} where true{} order by d.id desc limit {}",
        conditions.text(),
        filter.limit + 1,
    );
    let params = conditions.params();
    let (counted, rows) = futures::join!(
        db.read(actor, &count, &params[..counting]),
        db.read(actor, &page, &params)
    );
    let total = counted?.first().map_or(Ok(0), |row| row.column("total"))?;
    let mut deposits: Vec<_> = rows?.iter().map(DepositRecord::from_row).collect::<Result<_, _>>()?;
    let more = cut(&mut deposits, filter.limit);
    Ok(DepositPage { deposits, total, more })
}
