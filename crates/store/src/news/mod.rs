//! What happened to the leads of a merchant since he was told last, and who must be stopped for it.
//! Everything here happens in one system transaction that holds the merchant's row of `told_until`.

mod decided;
mod due;
mod fresh;
mod people;
mod standing;
mod stop;

pub use decided::{Decided, Outcome, decided};
pub use due::{done, due};
pub use fresh::{FreshLeads, fresh};
pub use people::{Recipient, people};
pub use standing::{InForce, Standing, standings};
pub use stop::{Stopped, stop};

use crate::{Database, StoreError, Tx, row::Columns};
use domain::ids::MerchantId;
use jiff::Timestamp;

/// The news of a merchant, under his lock.
pub struct News {
    pub(crate) tx: Tx,
    /// Whose news these are.
    pub merchant: MerchantId,
    /// His name.
    pub merchant_name: String,
    /// Until when he was told before.
    pub told_until: Timestamp,
}

/// Takes the lock of a merchant's news, waiting for whoever has it. Who was never told anything is told
/// from `beginning` on. Nothing when there is no such merchant.
///
/// # Errors
/// The database failed.
pub async fn begin(db: &Database, merchant: MerchantId, beginning: Timestamp) -> Result<Option<News>, StoreError> {
    let tx = db.begin_system().await?;
    let sql = "
        insert into told_until (merchant_id, at)
        select m.id, $2 from merchants m where m.id = $1
        on conflict (merchant_id) do nothing";
    tx.execute(sql, &[&merchant.uuid(), &beginning]).await?;
    let sql = "
        select t.at, m.company_name
        from   told_until t
        join   merchants m on m.id = t.merchant_id
        where  t.merchant_id = $1
        for    update of t";
    let Some(row) = tx.query_opt(sql, &[&merchant.uuid()]).await? else {
        return tx.commit().await.map(|()| None);
    };
    let (told_until, merchant_name) = (row.column("at")?, row.column("company_name")?);
    Ok(Some(News {
        tx,
        merchant,
        merchant_name,
        told_until,
    }))
}

impl News {
    /// The transaction, to write notifications in.
    pub const fn tx(&self) -> &Tx {
        &self.tx
    }

    /// Notes until when the merchant is told now, and commits.
    ///
    /// # Errors
    /// The database failed; then nothing was told.
    pub async fn finish(self, until: Timestamp) -> Result<(), StoreError> {
        let sql = "update told_until t set at = greatest(t.at, $2) where t.merchant_id = $1";
        self.tx.execute(sql, &[&self.merchant.uuid(), &until]).await?;
        self.tx.commit().await
    }
}
