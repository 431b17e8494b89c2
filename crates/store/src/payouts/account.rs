//! Where somebody wants to be paid without asking each time.

use super::payee_of;
use crate::{Database, StoreError, Tx, row::Columns};
use domain::{Actor, ids::InfluencerId, payout::Payee};
use jiff::Timestamp;
use tokio_postgres::Row;

/// The account of an influencer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountRecord {
    pub payee: Payee,
    /// When it was given.
    pub updated_at: Timestamp,
}

/// The account of an influencer, if there is one that the actor may see.
///
/// # Errors
/// The database failed.
pub async fn account(
    db: &Database,
    actor: Actor,
    influencer: InfluencerId,
) -> Result<Option<AccountRecord>, StoreError> {
    let sql = "select a.rib, a.holder, a.updated_at from payout_accounts a where a.influencer_id = $1";
    let rows = db.read(actor, sql, &[&influencer.uuid()]).await?;
    rows.first().map(record).transpose()
}

/// The same in a transaction of the system.
///
/// # Errors
/// The database failed.
pub async fn account_in(tx: &Tx, influencer: InfluencerId) -> Result<Option<AccountRecord>, StoreError> {
    let sql = "select a.rib, a.holder, a.updated_at from payout_accounts a where a.influencer_id = $1";
    let row = tx.query_opt(sql, &[&influencer.uuid()]).await?;
    row.as_ref().map(record).transpose()
}

/// Keeps another account; false when it is the same.
///
/// # Errors
/// The database failed.
pub async fn set_account(tx: &Tx, influencer: InfluencerId, payee: &Payee, at: Timestamp) -> Result<bool, StoreError> {
    let sql = "
        insert into payout_accounts as a (influencer_id, rib, holder, updated_at)
        values ($1, $2, $3, $4)
        on conflict (influencer_id) do update
        set    rib = excluded.rib, holder = excluded.holder, updated_at = excluded.updated_at
        where  (a.rib, a.holder) is distinct from (excluded.rib, excluded.holder)";
    let (rib, holder) = (payee.rib.as_str(), payee.holder.as_str());
    let written = tx.execute(sql, &[&influencer.uuid(), &rib, &holder, &at]).await?;
    Ok(written == 1)
}

fn record(row: &Row) -> Result<AccountRecord, StoreError> {
    Ok(AccountRecord {
        payee: payee_of(row)?,
        updated_at: row.column("updated_at")?,
    })
}
