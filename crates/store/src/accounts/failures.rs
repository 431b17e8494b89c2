//! Failed sign-ins, in transactions of the system: by the hash of the e-mail address, alone or with the place it was
//! tried from.

use crate::{StoreError, Tx, row::Columns};
use domain::sign_in::Failures;
use jiff::Timestamp;

/// The hash of an e-mail address, with or without an account, and of where it is tried from.
pub type FailureKey = [u8; 32];

/// The failures under a key, locked until the transaction ends; so is the place of the first one.
///
/// # Errors
/// The database failed.
pub async fn lock(tx: &Tx, key: FailureKey) -> Result<Option<Failures>, StoreError> {
    tx.lock_name(&format!("sign-in failures:{key:02x?}")).await?;
    let sql = "select failures, last_failure from sign_in_failures where key_hash = $1 for update";
    let row = tx.query_opt(sql, &[&key.as_slice()]).await?;
    row.map(|row| {
        Ok(Failures {
            count: row.column("failures")?,
            last: row.column("last_failure")?,
        })
    })
    .transpose()
}

/// Counts one more failure, or the first one when those before are forgotten. An attempt counts before its password
/// is looked at, or a thousand of them at once would be one.
///
/// # Errors
/// The database failed.
pub async fn count(tx: &Tx, key: FailureKey, forgotten: bool, at: Timestamp) -> Result<(), StoreError> {
    let sql = "
        insert into sign_in_failures as f (key_hash, failures, last_failure)
        values ($1, 1, $3)
        on conflict (key_hash) do update
        set    failures = case when $2 then 1 else f.failures + 1 end, last_failure = excluded.last_failure";
    tx.execute(sql, &[&key.as_slice(), &forgotten, &at]).await?;
    Ok(())
}

/// Deletes the failures under a key after a sign-in.
///
/// # Errors
/// The database failed.
pub async fn clear(tx: &Tx, key: FailureKey) -> Result<(), StoreError> {
    tx.execute("delete from sign_in_failures where key_hash = $1", &[&key.as_slice()])
        .await?;
    Ok(())
}
