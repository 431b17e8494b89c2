//! Brings the schema up to date, once, whichever server starts first.

use crate::{Connection, StoreError};
use sha2::{Digest, Sha256};
use tokio_postgres::Client;

macro_rules! migrations {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../migrations/", $name, ".sql")))),+]
    };
}

const MIGRATIONS: &[(&str, &str)] = migrations![
    "0001_roles_and_claims",
    "0002_accounts",
    "0003_campaigns",
    "0004_deposits",
    "0005_payments",
    "0006_leads",
    "0007_journal",
    "0008_earnings",
    "0009_counters_and_keys",
    "0010_notifications",
    "0011_jobs",
    "0012_functions",
    "0013_views",
    "0014_policies",
    "0015_soundness",
    "0016_batches",
];

/// Any number that no other program uses: the lock under which one server migrates.
const MIGRATION_LOCK: i64 = 0x6c65_6164_7301;

/// Names this set of migrations, so that a copy of a database that has them can be told from an older one.
pub fn fingerprint() -> String {
    let digest = MIGRATIONS.iter().fold(Sha256::new(), |hash, (name, sql)| {
        hash.chain_update(name).chain_update(sql)
    });
    digest
        .finalize()
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Applies what is missing and returns how many migrations that were.
///
/// # Errors
/// The database cannot be reached, a migration failed, or an applied one was edited since.
pub async fn migrate(connection: &Connection) -> Result<usize, StoreError> {
    let mut client = connection.owner().await?;
    client
        .execute("select pg_advisory_lock($1)", &[&MIGRATION_LOCK])
        .await?;
    let applied = apply_missing(&mut client).await?;
    crate::jobs::migrate(connection, &client).await?;
    client
        .execute("select pg_advisory_unlock($1)", &[&MIGRATION_LOCK])
        .await?;
    Ok(applied)
}

/// How many migrations a database lacks; nothing is changed.
///
/// # Errors
/// The database cannot be reached.
pub async fn missing(connection: &Connection) -> Result<usize, StoreError> {
    let client = connection.owner().await?;
    let known = client
        .query_one("select to_regclass('schema_migrations') is not null", &[])
        .await?;
    if !known.get::<_, bool>(0) {
        return Ok(MIGRATIONS.len());
    }
    let rows = client.query("select name from schema_migrations", &[]).await?;
    let applied: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
    Ok(MIGRATIONS
        .iter()
        .filter(|(name, _)| !applied.iter().any(|one| one == name))
        .count())
}

async fn apply_missing(client: &mut Client) -> Result<usize, StoreError> {
    client
        .batch_execute(
            "create table if not exists schema_migrations (
                 name text primary key, checksum bytea not null, applied_at timestamptz not null default now())",
        )
        .await?;
    let mut applied = 0;
    for (name, sql) in MIGRATIONS {
        applied += usize::from(apply(client, name, sql).await?);
    }
    Ok(applied)
}

/// Applies one migration in a transaction of its own, unless it was applied before.
async fn apply(client: &mut Client, name: &str, sql: &str) -> Result<bool, StoreError> {
    let checksum = Sha256::digest(sql).to_vec();
    let before = client
        .query_opt("select checksum from schema_migrations where name = $1", &[&name])
        .await?;
    if let Some(row) = before {
        return match row.get::<_, Vec<u8>>(0) == checksum {
            true => Ok(false),
            false => Err(StoreError::Corrupt("a migration was edited after it had been applied")),
        };
    }
    let tx = client.transaction().await?;
    tx.batch_execute(sql).await?;
    tx.execute(
        "insert into schema_migrations (name, checksum) values ($1, $2)",
        &[&name, &checksum],
    )
    .await?;
    tx.commit().await?;
    tracing::info!(name, "migration applied");
    Ok(true)
}
