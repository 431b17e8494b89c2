//! A page of deposits and how many there are in all.

use super::record::{COLUMNS, DepositRecord, JOINS};
use crate::{Database, Page, Slice, StoreError, conditions::Conditions, page::NewestFirst};
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
    /// Which page.
    pub slice: Slice<DepositId>,
}

const DEPOSITS: NewestFirst = NewestFirst {
    columns: COLUMNS,
    table: "company_deposits d",
    joins: JOINS,
    id: "d.id",
};

/// Lists the deposits that the actor may see and the filter lets through.
///
/// # Errors
/// The database failed.
pub async fn search(db: &Database, actor: Actor, filter: &DepositFilter) -> Result<Page<DepositRecord>, StoreError> {
    let mut conditions = Conditions::default();
    conditions.add_some(
        "d.merchant_id = ?",
        actor.merchant().or(filter.merchant).map(MerchantId::uuid),
    );
    conditions.add_some("d.status = ?", filter.status.map(DepositStatus::name));
    DEPOSITS
        .read(
            db,
            actor,
            conditions,
            filter.slice.map(DepositId::uuid),
            DepositRecord::from_row,
        )
        .await
}
