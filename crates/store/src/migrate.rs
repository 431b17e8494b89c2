//! Brings the schema up to date, once, whichever server starts first.

use crate::{
    Connection, StoreError,
    login::{self, Login},
};
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
    "0017_api_views",
    "0018_api_functions",
    "0019_api_comments",
    "0020_search",
    "0021_documents",
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

/// Applies what is missing as the owner, lets the login of the service into its roles, and returns how many migrations
/// that were.
///
/// # Errors
/// The database cannot be reached, a migration failed, an applied one was edited since or is of a newer version, or the
/// login may too much.
pub async fn migrate(owner: &Connection, login: Login<'_>) -> Result<usize, StoreError> {
    let mut client = owner.open().await?;
    login::takes_writes(&client).await?;
    client
        .execute("select pg_advisory_lock($1)", &[&MIGRATION_LOCK])
        .await?;
    let applied = apply_missing(&mut client).await?;
    crate::jobs::migrate(owner, &client).await?;
    login::admit(&client, login).await?;
    client
        .execute("select pg_advisory_unlock($1)", &[&MIGRATION_LOCK])
        .await?;
    Ok(applied)
}

/// How many migrations a database lacks; nothing is changed.
///
/// # Errors
/// The database cannot be reached, or has been brought up to date by a newer version.
pub async fn missing(connection: &Connection) -> Result<usize, StoreError> {
    let client = connection.open().await?;
    // Who logs in reads nothing: everybody may know which migrations there are.
    let known = client
        .query_one("select to_regclass('public.schema_migrations') is not null", &[])
        .await?;
    if !known.get::<_, bool>(0) {
        return Ok(MIGRATIONS.len());
    }
    let applied = applied(&client).await?;
    Ok(MIGRATIONS
        .iter()
        .filter(|(name, _)| !applied.iter().any(|one| one == name))
        .count())
}

/// The migrations that were applied, all of which this version knows.
async fn applied(client: &Client) -> Result<Vec<String>, StoreError> {
    let rows = client
        .query("select name from public.schema_migrations order by name", &[])
        .await?;
    let applied: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
    let known = |one: &String| MIGRATIONS.iter().any(|(name, _)| one == name);
    match applied.iter().find(|one| !known(one)) {
        None => Ok(applied),
        Some(newer) => Err(StoreError::Unfit(format!(
            "is older than the database, which has the migration {newer}: start the version that made it, or a newer one"
        ))),
    }
}

async fn apply_missing(client: &mut Client) -> Result<usize, StoreError> {
    client
        .batch_execute(
            "create table if not exists schema_migrations (
                 name text primary key, checksum bytea not null, applied_at timestamptz not null default now());
             grant select on schema_migrations to public",
        )
        .await?;
    applied(client).await?;
    let mut newly = 0;
    for (name, sql) in MIGRATIONS {
        newly += usize::from(apply(client, name, sql).await?);
    }
    Ok(newly)
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
