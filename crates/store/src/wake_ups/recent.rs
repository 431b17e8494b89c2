//! Since when what happened to the leads of some merchants is looked at. One lock per merchant, a row of
//! `told_until`, keeps two runs from looking at the same time.

use crate::{StoreError, Tx, row::Columns};
use domain::ids::MerchantId;
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use uuid::Uuid;

/// The recent past of some merchants, under their locks.
#[derive(Debug, Default)]
pub struct Recent {
    pub(crate) merchants: Vec<Uuid>,
    /// For each of the merchants, since when it is looked at.
    pub(crate) since: Vec<Timestamp>,
    names: HashMap<MerchantId, String>,
}

impl Recent {
    /// The name of one of the merchants.
    pub fn name_of(&self, merchant: MerchantId) -> &str {
        self.names.get(&merchant).map_or("", String::as_str)
    }
}

/// Locks merchants in one order, waiting for the transactions that have them. What happened is looked at from `overlap` before it
/// was looked at last; of a merchant for the first time, from `beginning` on. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn lock(
    tx: &Tx,
    merchants: &[MerchantId],
    beginning: Timestamp,
    overlap: SignedDuration,
) -> Result<Recent, StoreError> {
    let merchants: Vec<Uuid> = merchants.iter().map(|merchant| merchant.uuid()).collect();
    let sql = "
        insert into told_until (merchant_id, at)
        select m.id, $2 from merchants m where m.id = any($1) order by m.id
        on conflict (merchant_id) do nothing";
    tx.execute(sql, &[&merchants, &beginning]).await?;
    let sql = "
        select t.merchant_id, t.at, m.company_name
        from   told_until t
        join   merchants m on m.id = t.merchant_id
        where  t.merchant_id = any($1)
        order  by t.merchant_id
        for    update of t";
    let mut recent = Recent::default();
    for row in tx.query(sql, &[&merchants]).await? {
        let (merchant, told_until): (Uuid, Timestamp) = (row.column("merchant_id")?, row.column("at")?);
        let since = told_until.saturating_sub(overlap).unwrap_or(Timestamp::MIN);
        let name = row.column("company_name")?;
        recent.merchants.push(merchant);
        recent.since.push(since);
        recent.names.insert(MerchantId::from_uuid(merchant), name);
    }
    Ok(recent)
}

/// Notes until when the past of the merchants was looked at.
///
/// # Errors
/// The database failed.
pub async fn seen(tx: &Tx, recent: &Recent, until: Timestamp) -> Result<(), StoreError> {
    let sql = "update told_until t set at = greatest(t.at, $2) where t.merchant_id = any($1)";
    tx.execute(sql, &[&recent.merchants, &until]).await?;
    Ok(())
}
