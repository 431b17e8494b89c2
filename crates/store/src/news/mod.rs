//! What happened to the leads of merchants since they were told last, and who must be stopped for it.
//! Everything here happens in one system transaction that holds the merchants' rows of `told_until`.

mod decided;
mod due;
mod fresh;
mod people;
mod standing;
mod stop;

pub use decided::{Decided, Outcome, decided};
pub use due::{done, due};
pub use fresh::{FreshLeads, fresh};
pub use people::{People, Recipient, people};
pub use standing::{InForce, Standing, standings};
pub use stop::{Stopped, stop};

use crate::{Database, StoreError, Tx, row::Columns};
use domain::ids::MerchantId;
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use uuid::Uuid;

/// The news of some merchants, under their locks.
pub struct News {
    pub(crate) tx: Tx,
    merchants: Vec<Uuid>,
    /// For each of the merchants, since when his news are looked at.
    since: Vec<Timestamp>,
    names: HashMap<MerchantId, String>,
}

/// Takes the locks of merchants' news, waiting for whoever has them, in one order. Their news are looked at from
/// `overlap` before they were told last; who was never told anything is told from `beginning` on.
///
/// # Errors
/// The database failed.
pub async fn begin(
    db: &Database,
    merchants: &[MerchantId],
    beginning: Timestamp,
    overlap: SignedDuration,
) -> Result<News, StoreError> {
    let merchants: Vec<Uuid> = merchants.iter().map(|merchant| merchant.uuid()).collect();
    let tx = db.begin_system().await?;
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
    let mut news = News {
        tx,
        merchants: Vec::new(),
        since: Vec::new(),
        names: HashMap::new(),
    };
    for row in news.tx.query(sql, &[&merchants]).await? {
        let (merchant, told_until): (Uuid, Timestamp) = (row.column("merchant_id")?, row.column("at")?);
        news.merchants.push(merchant);
        news.since
            .push(told_until.saturating_sub(overlap).unwrap_or(Timestamp::MIN));
        news.names
            .insert(MerchantId::from_uuid(merchant), row.column("company_name")?);
    }
    Ok(news)
}

impl News {
    /// The transaction, to write notifications in.
    pub const fn tx(&self) -> &Tx {
        &self.tx
    }

    /// The name of one of the merchants.
    pub fn name_of(&self, merchant: MerchantId) -> &str {
        self.names.get(&merchant).map_or("", String::as_str)
    }

    /// Notes until when the merchants are told now, and commits.
    ///
    /// # Errors
    /// The database failed; then nothing was told.
    pub async fn finish(self, until: Timestamp) -> Result<(), StoreError> {
        let sql = "update told_until t set at = greatest(t.at, $2) where t.merchant_id = any($1)";
        self.tx.execute(sql, &[&self.merchants, &until]).await?;
        self.tx.commit().await
    }
}
