//! What admins decide about merchants; in reads and transactions of the system.

use crate::{Database, StoreError, Tx, row::Columns};
use domain::ids::MerchantId;

/// Whether there is such a merchant.
///
/// # Errors
/// The database failed.
pub async fn exists(db: &Database, merchant: MerchantId) -> Result<bool, StoreError> {
    let sql = "select m.id from merchants m where m.id = $1";
    Ok(!db.read_system(sql, &[&merchant.uuid()]).await?.is_empty())
}

/// The acquirer that was chosen for a merchant, if one was.
///
/// # Errors
/// The database failed.
pub async fn acquirer(db: &Database, merchant: MerchantId) -> Result<Option<String>, StoreError> {
    let sql = "select m.acquirer from merchants m where m.id = $1";
    let rows = db.read_system(sql, &[&merchant.uuid()]).await?;
    rows.first().map_or(Ok(None), |row| row.column("acquirer"))
}

/// Chooses the acquirer of a merchant; none: the default. Says which one was chosen before; `None` when there is no such
/// merchant.
///
/// # Errors
/// The database failed.
pub async fn set_acquirer(
    tx: &Tx,
    merchant: MerchantId,
    acquirer: Option<&str>,
) -> Result<Option<Option<String>>, StoreError> {
    let sql = "select m.acquirer from merchants m where m.id = $1 for no key update";
    let Some(row) = tx.query_opt(sql, &[&merchant.uuid()]).await? else {
        return Ok(None);
    };
    let before = row.column("acquirer")?;
    let sql = "update merchants m set acquirer = $2 where m.id = $1";
    tx.execute(sql, &[&merchant.uuid(), &acquirer]).await?;
    Ok(Some(before))
}
