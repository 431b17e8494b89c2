//! What a merchant has.

use super::record::deposit_of;
use crate::{Database, StoreError, row::Columns};
use domain::{Actor, Money, deposit::Deposit, ids::MerchantId};
use tokio_postgres::Row;

/// A deposit as dashboards ask for it, every few seconds: no names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepositBalance {
    /// What the rules see of it.
    pub deposit: Deposit,
    /// The first payment.
    pub initial_amount: Money,
    /// Below this the merchant wants to know.
    pub alert_threshold: Money,
    /// Whether it fills itself.
    pub auto_recharge: bool,
}

/// The deposits of a merchant, as many as the actor may see.
///
/// # Errors
/// The database failed.
pub async fn balances(db: &Database, actor: Actor, merchant: MerchantId) -> Result<Vec<DepositBalance>, StoreError> {
    let sql = "
        select d.id, d.campaign_id, d.status, d.initial_amount, d.current_balance, d.reserved_amount,
               d.reference_amount, d.alert_threshold, d.auto_recharge
        from   company_deposits d
        where  d.merchant_id = $1";
    db.read(actor, sql, &[&merchant.uuid()])
        .await?
        .iter()
        .map(balance_of)
        .collect()
}

fn balance_of(row: &Row) -> Result<DepositBalance, StoreError> {
    Ok(DepositBalance {
        deposit: deposit_of(row)?,
        initial_amount: row.money("initial_amount")?,
        alert_threshold: row.money("alert_threshold")?,
        auto_recharge: row.column("auto_recharge")?,
    })
}
