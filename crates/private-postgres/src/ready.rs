//! Whether the server accepts connections.

use std::path::Path;
use std::time::Duration;
use tokio_postgres::error::SqlState;
use tokio_postgres::{Config, NoTls};

/// The superuser and the database of the service.
pub(crate) const NAME: &str = "leads";

/// A stopped process accepts a connection and never answers.
const PATIENCE: Duration = Duration::from_secs(5);

/// How to connect through the socket in `folder`.
pub(crate) fn config(folder: &Path, port: u16) -> Config {
    let mut config = Config::new();
    config
        .host_path(folder)
        .port(port)
        .user(NAME)
        .dbname(NAME)
        .application_name(NAME);
    config
}

/// Why the server is not ready.
#[derive(Debug)]
pub(crate) enum Unready {
    /// It may be at the next look: it starts, stops, recovers, or is not there yet.
    Yet(String),
    /// It is up, and refuses for a reason that waiting does not change.
    Ever(String),
}

/// Connects once, making the database if the server has just been initialised.
pub(crate) async fn probe(config: &Config) -> Result<(), Unready> {
    let tried = tokio::time::timeout(PATIENCE, connect_or_create(config)).await;
    match tried {
        Ok(result) => result.map_err(|error| classify(&error)),
        Err(_) => Err(Unready::Yet("it does not answer".to_owned())),
    }
}

async fn connect_or_create(config: &Config) -> Result<(), tokio_postgres::Error> {
    match connect(config).await {
        Err(error) if error.code() == Some(&SqlState::INVALID_CATALOG_NAME) => create(config).await,
        other => other,
    }
}

async fn connect(config: &Config) -> Result<(), tokio_postgres::Error> {
    let (client, connection) = config.connect(NoTls).await?;
    // Dropping the client makes the connection say goodbye and end.
    drop(client);
    connection.await
}

/// Of two processes that create it at once one fails, and connects at its next try.
async fn create(config: &Config) -> Result<(), tokio_postgres::Error> {
    let mut maintenance = config.clone();
    let (client, connection) = maintenance.dbname("postgres").connect(NoTls).await?;
    let create = async move { client.batch_execute(&format!("create database {NAME}")).await };
    let (created, _) = tokio::join!(create, connection);
    created?;
    connect(config).await
}

fn classify(error: &tokio_postgres::Error) -> Unready {
    match error.as_db_error() {
        None => Unready::Yet(error.to_string()),
        Some(answer) if is_passing(answer.code()) => Unready::Yet(answer.message().to_owned()),
        Some(answer) => Unready::Ever(answer.message().to_owned()),
    }
}

/// Starting and stopping, no free connection, or another process creating the database.
fn is_passing(code: &SqlState) -> bool {
    let creating = [
        &SqlState::DUPLICATE_DATABASE,
        &SqlState::UNIQUE_VIOLATION,
        &SqlState::OBJECT_IN_USE,
    ];
    let busy = [&SqlState::TOO_MANY_CONNECTIONS, &SqlState::CANNOT_CONNECT_NOW];
    let ending = [&SqlState::ADMIN_SHUTDOWN, &SqlState::CRASH_SHUTDOWN];
    creating.contains(&code) || busy.contains(&code) || ending.contains(&code)
}
