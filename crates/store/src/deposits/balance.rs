//! What a merchant has.

use super::record::deposit_of;
use crate::{Database, StoreError, database::connect, row::Columns};
use deadpool_postgres::{Object, Pool};
use domain::{Money, deposit::Deposit, ids::MerchantId};
use std::{collections::HashMap, time::Duration};
use tokio::time::timeout;
use tokio_postgres::Row;
use uuid::Uuid;

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

/// The deposits of a merchant. The caller must have the right to see them: row level security is not asked.
///
/// # Errors
/// The database failed.
pub async fn balances(db: &Database, merchant: MerchantId) -> Result<Vec<DepositBalance>, StoreError> {
    db.balances().read(merchant).await
}

/// Each question for a balance waits for the query before it: one that hangs must end.
const PATIENCE: Duration = Duration::from_secs(5);

/// The deposits of several merchants.
pub(super) async fn read(
    pool: &Pool,
    merchants: impl Iterator<Item = MerchantId>,
) -> Result<HashMap<MerchantId, Vec<DepositBalance>>, StoreError> {
    let sql = "
        select d.merchant_id, d.id, d.campaign_id, d.status, d.suspended_for, d.initial_amount, d.current_balance,
               d.reserved_amount, d.reference_amount, d.owed, d.alert_threshold, d.auto_recharge
        from   company_deposits d
        where  d.merchant_id = any($1)";
    let mut merchants: Vec<Uuid> = merchants.map(MerchantId::uuid).collect();
    merchants.sort_unstable();
    merchants.dedup();
    let client = connect(pool).await?;
    let asked = async {
        let statement = client.prepare_cached(sql).await?;
        client.query(&statement, &[&merchants]).await
    };
    let Ok(rows) = timeout(PATIENCE, asked).await else {
        // The next user of the connection would wait for the same answer.
        drop(Object::take(client));
        return Err(StoreError::Unavailable("no balances within 5 s".to_owned()));
    };
    let mut found: HashMap<MerchantId, Vec<DepositBalance>> = HashMap::new();
    for row in rows? {
        let merchant = MerchantId::from_uuid(row.column("merchant_id")?);
        found.entry(merchant).or_default().push(balance_of(&row)?);
    }
    Ok(found)
}

fn balance_of(row: &Row) -> Result<DepositBalance, StoreError> {
    Ok(DepositBalance {
        deposit: deposit_of(row)?,
        initial_amount: row.money("initial_amount")?,
        alert_threshold: row.money("alert_threshold")?,
        auto_recharge: row.column("auto_recharge")?,
    })
}
