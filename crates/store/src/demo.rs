//! A large market in minutes, for benchmarks: as many leads as one likes, in 1000 merchants over the last year.
//!
//! Set-wise, with formulas where life has chance, and past the teller: nobody else is served meanwhile. Every
//! constraint checks every row, and `audit` proves the whole.

mod sql;

use crate::{Connection, StoreError};
use jiff::{SignedDuration, Timestamp};
use tokio_postgres::{Transaction, types::ToSql};

/// Merchants that share the leads.
pub const MERCHANTS: i32 = 1_000;
/// People who bring them.
const PEOPLE: i32 = 500;
/// Leads in one transaction, about: enough to be fast, few enough for the temporary tables.
const LEADS_AT_ONCE: i32 = 100_000;

/// What to make.
#[derive(Debug, Clone)]
pub struct Market {
    /// How many leads.
    pub leads: u32,
    /// The end of the year in which they came.
    pub until: Timestamp,
    /// The hash of the password of every account.
    pub password_hash: String,
}

/// Makes a market, beside those that were made before, and returns how many leads it has.
///
/// # Errors
/// The database failed; merchants that are complete until then stay.
pub async fn generate(connection: &Connection, market: &Market) -> Result<u64, StoreError> {
    let mut client = connection.owner().await?;
    client.batch_execute(sql::FUNCTIONS).await?;
    let made: i64 = client.query_one("select count(*) from merchants", &[]).await?.get(0);
    // Tells this market from those before, in every id and every address.
    let salt = format!("{made}");
    let begin = market.until - SignedDuration::from_hours(24 * 366);
    let tx = client.transaction().await?;
    tx.execute(sql::PEOPLE, &[&salt, &PEOPLE, &begin, &market.password_hash])
        .await?;
    tx.commit().await?;
    let each = i32::try_from(market.leads).unwrap_or(i32::MAX) / MERCHANTS;
    let more = i32::try_from(market.leads).unwrap_or(i32::MAX) % MERCHANTS;
    let at_once = (LEADS_AT_ONCE / (each + 1)).clamp(1, MERCHANTS);
    let mut leads = 0;
    let mut first = 1;
    while first <= MERCHANTS {
        let last = (first + at_once - 1).min(MERCHANTS);
        let tx = client.transaction().await?;
        leads += some_merchants(&tx, market, &salt, begin, [first, last, each, more]).await?;
        tx.commit().await?;
        tracing::info!(merchants = last, leads, "generated");
        first = last + 1;
    }
    // Plans that were made for empty tables would read whole ones.
    client.batch_execute("analyze").await?;
    Ok(leads)
}

async fn some_merchants(
    tx: &Transaction<'_>,
    market: &Market,
    salt: &str,
    begin: Timestamp,
    [first, last, each, more]: [i32; 4],
) -> Result<u64, StoreError> {
    let (until, password) = (&market.until, &market.password_hash);
    let people: [&(dyn ToSql + Sync); 5] = [&salt, &first, &last, &begin, password];
    tx.execute(sql::MERCHANTS, &people).await?;
    tx.execute(sql::CAMPAIGNS, &[&salt, &first, &last, &begin]).await?;
    tx.execute(sql::SETTINGS, &[&salt, &first, &last, &begin]).await?;
    tx.batch_execute(sql::TABLES).await?;
    tx.execute(sql::PLAN, &[&salt, &first, &last, &begin, until, &each, &more, &PEOPLE])
        .await?;
    tx.execute(sql::CREDITS, &[&salt, &first, &last, &begin]).await?;
    tx.execute(sql::JOURNAL, &[]).await?;
    tx.execute(sql::DEPOSITS, &[&begin]).await?;
    tx.execute(sql::PAYMENTS, &[]).await?;
    let leads = tx.execute(sql::LEADS, &[]).await?;
    tx.execute(sql::TRANSACTIONS, &[]).await?;
    tx.execute(sql::DECISIONS, &[&salt]).await?;
    tx.execute(sql::EARNINGS, &[&salt]).await?;
    tx.execute(sql::STATISTICS, &[]).await?;
    Ok(leads)
}
