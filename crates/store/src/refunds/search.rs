//! A page of refunds and how many there are in all.

use super::record::{COLUMNS, JOINS, RefundRecord};
use crate::{Database, Page, Slice, StoreError, conditions::Conditions, page::NewestFirst};
use domain::{
    Actor,
    ids::{DepositId, MerchantId, RefundId},
    refund::RefundStatus,
};

/// What refunds to list.
#[derive(Debug, Clone)]
pub struct RefundFilter {
    /// Only to this merchant.
    pub merchant: Option<MerchantId>,
    /// Only from this deposit.
    pub deposit: Option<DepositId>,
    /// Only with this status.
    pub status: Option<RefundStatus>,
    pub slice: Slice<RefundId>,
}

const REFUNDS: NewestFirst = NewestFirst {
    columns: COLUMNS,
    table: "refunds r",
    joins: JOINS,
    id: "r.id",
};

/// Lists the refunds that the actor may see and the filter lets through.
///
/// # Errors
/// The database failed.
pub async fn search(db: &Database, actor: Actor, filter: &RefundFilter) -> Result<Page<RefundRecord>, StoreError> {
    let mut conditions = Conditions::default();
    let merchant = actor.merchant().or(filter.merchant);
    conditions.add_some("r.merchant_id = ?", merchant.map(MerchantId::uuid));
    conditions.add_some("r.deposit_id = ?", filter.deposit.map(DepositId::uuid));
    conditions.add_some("r.status = ?", filter.status.map(RefundStatus::name));
    let slice = filter.slice.map(RefundId::uuid);
    REFUNDS.read(db, actor, conditions, slice, RefundRecord::from_row).await
}
