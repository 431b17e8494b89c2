//! A page of deposits and how many there are in all.

use super::record::{COLUMNS, DepositRecord, TABLES};
use crate::{
    Database, Page, Slice, StoreError,
    conditions::{Conditions, containing},
    page::NewestFirst,
};
use domain::{
    Actor,
    alert::AlertLevel,
    deposit::DepositStatus,
    ids::{DepositId, MerchantId},
    sought::Sought,
};

/// What deposits to list.
#[derive(Debug, Clone)]
pub struct DepositFilter {
    /// Only of this merchant.
    pub merchant: Option<MerchantId>,
    /// Only with this status.
    pub status: Option<DepositStatus>,
    /// Only at this level or a worse one; a deposit that was never paid is at none.
    pub level_from: Option<AlertLevel>,
    /// Only with this in the name of the merchant or of the campaign.
    pub text: Option<Sought>,
    /// Which page.
    pub slice: Slice<DepositId>,
}

const DEPOSITS: NewestFirst = NewestFirst {
    columns: COLUMNS,
    table: TABLES,
    joins: "",
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
    conditions.add_some("d.status = ?", filter.status.map(|status| status.name()));
    conditions.add_some(
        "d.status <> 'pending' and (d.merchant_id, d.id) in
         (select b.merchant_id, b.deposit_id from deposit_levels b where b.alert_level = any(?))",
        filter.level_from.map(levels_from),
    );
    conditions.add_some(
        "app.folded(concat_ws(' ', m.company_name, c.name)) like ?",
        filter.text.as_ref().map(|sought| containing(sought.folded())),
    );
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

/// The names of a level and of those worse than it.
fn levels_from(level: AlertLevel) -> Vec<&'static str> {
    let worse = AlertLevel::ALL.iter().filter(|other| **other >= level);
    worse.map(|level| level.name()).collect()
}
