//! The program that owns the server.

use super::{PREFIX, RUN_LOCK};
use private_postgres::PrivatePostgres;
use std::{
    io::Write,
    path::Path,
    process::ExitCode,
    time::{Duration, Instant},
};
use store::Connection;
use tokio_postgres::{Client, Config, Error, config::Host};

/// How long the server waits for the next test.
const IDLE: Duration = Duration::from_secs(20);
/// How often it looks.
const LOOK: Duration = Duration::from_millis(500);

/// Starts the server in a folder and keeps it as long as tests use it; says on the first line of its output how to
/// connect. When somebody else owns the server, says the same and ends.
pub async fn own(folder: &Path) -> ExitCode {
    let pg_bin = std::env::var_os("LEADS_TEST_PG_BIN");
    let server = match PrivatePostgres::start_or_attach(folder, pg_bin.as_deref().map(Path::new)).await {
        Ok(server) => server,
        Err(error) => return say(&format!("error: {error}"), ExitCode::FAILURE),
    };
    let line = line(&server.config());
    if !server.owned() {
        return say(&line, ExitCode::SUCCESS);
    }
    // A file saves the next test process a look through this program; without it, it looks.
    let _ = std::fs::write(folder.join("connection"), &line);
    let kept = keep(&server, &line).await;
    let stopped = server.stop().await;
    if kept.is_ok() && stopped.is_ok() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

async fn keep(server: &PrivatePostgres, line: &str) -> Result<(), Error> {
    let connected = Connection::new(server.config()).open().await;
    let Ok(client) = connected else { return Ok(()) };
    let leftovers = leftovers(&client).await?;
    say(line, ());
    for name in leftovers {
        client
            .batch_execute(&format!("drop database if exists {name} with (force)"))
            .await?;
    }
    tokio::select! {
        idle = until_idle(&client) => idle,
        _ = server.died() => Ok(()),
    }
}

/// What an earlier run left behind; nobody can be using it while the lock is ours alone.
async fn leftovers(client: &Client) -> Result<Vec<String>, Error> {
    if !lock_alone(client).await? {
        return Ok(Vec::new());
    }
    // The present template is complete, and its draft belongs to the program that makes it: tests may be using both already.
    let template = format!("{PREFIX}template_{}", store::migrate::fingerprint());
    let clean_up = format!(
        "select datname::text from pg_database
         where datname like '{PREFIX}%' and datname <> all (array['{template}', '{PREFIX}draft'])"
    );
    let found = client.query(&clean_up, &[]).await?;
    client
        .batch_execute("update pg_database set datistemplate = false where datname like 'leads_test_%'")
        .await?;
    unlock(client).await?;
    Ok(found.iter().map(|row| row.get(0)).collect())
}

/// Returns with the lock held: a program that comes now waits for it, loses its connection, and starts the next server.
async fn until_idle(client: &Client) -> Result<(), Error> {
    let mut used = Instant::now();
    loop {
        tokio::time::sleep(LOOK).await;
        if !lock_alone(client).await? {
            used = Instant::now();
        } else if used.elapsed() > IDLE {
            return Ok(());
        } else {
            unlock(client).await?;
        }
    }
}

async fn lock_alone(client: &Client) -> Result<bool, Error> {
    Ok(client
        .query_one("select pg_try_advisory_lock($1)", &[&RUN_LOCK])
        .await?
        .get(0))
}

async fn unlock(client: &Client) -> Result<(), Error> {
    client
        .execute("select pg_advisory_unlock($1)", &[&RUN_LOCK])
        .await
        .map(drop)
}

fn line(config: &Config) -> String {
    let folder = match config.get_hosts().first() {
        Some(Host::Unix(folder)) => folder.display().to_string(),
        Some(Host::Tcp(name)) => name.clone(),
        None => String::new(),
    };
    let folder = folder.replace('\\', "\\\\").replace('\'', "\\'");
    let port = config.get_ports().first().copied().unwrap_or(5432);
    let name = config.get_user().unwrap_or("leads");
    format!("host='{folder}' port={port} user={name} dbname={name}")
}

/// The program that started this one reads one line; that it has gone by then is no failure.
fn say<T>(line: &str, then: T) -> T {
    let mut output = std::io::stdout();
    let _ = writeln!(output, "{line}").and_then(|()| output.flush());
    then
}
