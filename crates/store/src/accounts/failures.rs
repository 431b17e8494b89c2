//! Failed sign-ins, by the hash of the e-mail address, in transactions of the system.

use crate::{StoreError, Tx, row::Columns};
use domain::sign_in::Failures;
use jiff::Timestamp;

/// The hash of an e-mail address, with or without an account.
pub type EmailHash = [u8; 32];

/// The failures of an address, locked until the transaction ends; so is the place of the first one.
///
/// # Errors
/// The database failed.
pub async fn lock(tx: &Tx, email: EmailHash) -> Result<Option<Failures>, StoreError> {
    tx.lock_name(&format!("sign-in failures:{email:02x?}")).await?;
    let sql = "select failures, last_failure from sign_in_failures where email_hash = $1 for update";
    let row = tx.query_opt(sql, &[&email.as_slice()]).await?;
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
pub async fn count(tx: &Tx, email: EmailHash, forgotten: bool, at: Timestamp) -> Result<(), StoreError> {
    let sql = "
        insert into sign_in_failures as f (email_hash, failures, last_failure)
        values ($1, 1, $3)
        on conflict (email_hash) do update
        set    failures = case when $2 then 1 else f.failures + 1 end, last_failure = excluded.last_failure";
    tx.execute(sql, &[&email.as_slice(), &forgotten, &at]).await?;
    Ok(())
}

/// Deletes the failures of an address after a sign-in.
///
/// # Errors
/// The database failed.
pub async fn clear(tx: &Tx, email: EmailHash) -> Result<(), StoreError> {
    tx.execute(
        "delete from sign_in_failures where email_hash = $1",
        &[&email.as_slice()],
    )
    .await?;
    Ok(())
}
