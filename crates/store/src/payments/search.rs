//! A page of payments and how many there are in all.

use super::record::{COLUMNS, PaymentRecord};
use crate::{
    Database, StoreError,
    conditions::{Conditions, cut},
    row::Columns,
};
use domain::{
    Actor,
    ids::{MerchantId, PaymentId},
};

/// What payments to list.
#[derive(Debug, Clone)]
pub struct PaymentFilter {
    /// Only of this merchant.
    pub merchant: Option<MerchantId>,
    /// Only with this status.
    pub status: Option<&'static str>,
    /// After which payment of the page before.
    pub after: Option<PaymentId>,
    /// How many.
    pub limit: i64,
}

/// A page of payments.
#[derive(Debug)]
pub struct PaymentPage {
    /// The payments of the page, the newest first.
    pub payments: Vec<PaymentRecord>,
    /// How many payments the filter lets through.
    pub total: i64,
    /// Whether there is a page after this one.
    pub more: bool,
}

/// Lists the payments that the actor may see and the filter lets through.
///
/// # Errors
/// The database failed.
pub async fn search(db: &Database, actor: Actor, filter: &PaymentFilter) -> Result<PaymentPage, StoreError> {
    let mut conditions = Conditions::default();
    conditions.add_some(
        "p.merchant_id = ?",
        actor.merchant().or(filter.merchant).map(MerchantId::uuid),
    );
    conditions.add_some("p.status = ?", filter.status);
    let count = format!(
        "select count(*) as total from payments p where true{}",
        conditions.text()
    );
    let counting = conditions.params().len();
    conditions.add_some("p.id < ?", filter.after.map(PaymentId::uuid));
    let page = format!(
        "select {COLUMNS} from payments p where true{} order by p.id desc limit {}",
        conditions.text(),
        filter.limit + 1,
    );
    let params = conditions.params();
    let (counted, rows) = futures::join!(
        db.read(actor, &count, &params[..counting]),
        db.read(actor, &page, &params)
    );
    let total = counted?.first().map_or(Ok(0), |row| row.column("total"))?;
    let mut payments: Vec<_> = rows?.iter().map(PaymentRecord::from_row).collect::<Result<_, _>>()?;
    let more = cut(&mut payments, filter.limit);
    Ok(PaymentPage { payments, total, more })
}
