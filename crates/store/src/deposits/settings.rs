//! What a merchant may set on their deposit.

use super::{
    AutoRechargeSettings, DepositRecord,
    record::{COLUMNS, TABLES},
};
use crate::{StoreError, Tx};
use domain::{
    Money,
    ids::{DepositId, MerchantId},
};
use jiff::Timestamp;

/// Every setting of a deposit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DepositSettings {
    /// Below this the merchant wants to know.
    pub alert_threshold: Money,
    /// Whether and how it fills itself.
    pub auto_recharge: AutoRechargeSettings,
}

/// A deposit of a merchant whose settings nobody else changes until the transaction ends. The deposit
/// itself is not locked: the teller does that to move its money.
///
/// # Errors
/// The database failed.
pub async fn find_to_set(
    tx: &Tx,
    merchant: MerchantId,
    deposit: DepositId,
) -> Result<Option<DepositRecord>, StoreError> {
    tx.lock_name(&format!("deposit settings:{deposit}")).await?;
    let sql = format!("select {COLUMNS} from {TABLES} where d.merchant_id = $1 and d.id = $2");
    let row = tx.query_opt(&sql, &[&merchant.uuid(), &deposit.uuid()]).await?;
    row.as_ref().map(DepositRecord::from_row).transpose()
}

/// Sets a deposit of a merchant.
///
/// # Errors
/// The database failed.
pub async fn set(
    tx: &Tx,
    merchant: MerchantId,
    deposit: DepositId,
    settings: DepositSettings,
    at: Timestamp,
) -> Result<(), StoreError> {
    let sql = "
        update company_deposits d
        set    alert_threshold           = $3::bigint,
               auto_recharge_since       = case when $4 and not d.auto_recharge then $8::timestamptz
                                                else d.auto_recharge_since end,
               auto_recharge             = $4,
               auto_recharge_amount      = $5::bigint,
               auto_recharge_trigger     = $6::bigint,
               auto_recharge_monthly_cap = $7::bigint,
               updated_at                = greatest(d.updated_at, $8)
        where  d.merchant_id = $1 and d.id = $2";
    let AutoRechargeSettings {
        enabled,
        amount,
        trigger,
        monthly_cap,
    } = settings.auto_recharge;
    let centimes = |amount: Option<Money>| amount.map(Money::centimes);
    tx.execute(
        sql,
        &[
            &merchant.uuid(),
            &deposit.uuid(),
            &settings.alert_threshold.centimes(),
            &enabled,
            &centimes(amount),
            &centimes(trigger),
            &centimes(monthly_cap),
            &at,
        ],
    )
    .await?;
    Ok(())
}
