//! A page of payments and how many there are in all.

use super::record::{COLUMNS, JOINS, PaymentRecord};
use crate::{Database, Page, Slice, StoreError, conditions::Conditions, page::NewestFirst};
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
    pub slice: Slice<PaymentId>,
}

const PAYMENTS: NewestFirst = NewestFirst {
    columns: COLUMNS,
    table: "payments p",
    joins: JOINS,
    id: "p.id",
};

/// Lists the payments that the actor may see and the filter lets through.
///
/// # Errors
/// The database failed.
pub async fn search(db: &Database, actor: Actor, filter: &PaymentFilter) -> Result<Page<PaymentRecord>, StoreError> {
    let mut conditions = Conditions::default();
    conditions.add_some(
        "p.merchant_id = ?",
        actor.merchant().or(filter.merchant).map(MerchantId::uuid),
    );
    conditions.add_some("p.status = ?", filter.status);
    PAYMENTS
        .read(
            db,
            actor,
            conditions,
            filter.slice.map(PaymentId::uuid),
            PaymentRecord::from_row,
        )
        .await
}
