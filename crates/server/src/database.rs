//! The database of this process: the one of `DATABASE_URL`, or the private one.

use crate::{Stop, config::Config, folder};
use domain::Zone;
use private_postgres::PrivatePostgres;
use secrecy::{ExposeSecret, SecretString};
use std::{fmt, path::PathBuf};
use store::{Connection, StoreError};

/// A database that answers, and whatever has to be stopped in the end.
pub struct Place {
    /// How to get there.
    pub connection: Connection,
    /// The folder of generated secrets.
    pub data_dir: PathBuf,
    private: Option<PrivatePostgres>,
    host: String,
}

impl Place {
    /// Finds the database and brings it up to date.
    pub async fn prepare(config: &Config) -> Result<Self, Stop> {
        let place = Self::find(config).await?;
        match bring_up_to_date(&place.connection, &config.zone).await {
            Ok(()) => Ok(place),
            Err(error) => {
                let stop = migrating(&error);
                place.leave().await?;
                Err(stop)
            }
        }
    }

    /// Finds the database: joins the private one or starts it.
    pub async fn find(config: &Config) -> Result<Self, Stop> {
        let data_dir = folder::choose(config);
        folder::explain(config, &data_dir);
        match &config.database_url {
            Some(url) => Self::external(url, data_dir).await,
            None => {
                let private = PrivatePostgres::start_or_attach(&data_dir, config.postgres_bin.as_deref()).await?;
                let connection = Connection::new(private.config());
                Ok(Self {
                    connection,
                    data_dir,
                    private: Some(private),
                    host: String::new(),
                })
            }
        }
    }

    async fn external(url: &SecretString, data_dir: PathBuf) -> Result<Self, Stop> {
        let connection = Connection::parse(url.expose_secret())?;
        let reached = connection.owner().await;
        reached.map_err(|error| Stop::new(format!("DATABASE_URL: {error}")))?;
        let host = host_of(url.expose_secret());
        Ok(Self {
            connection,
            data_dir,
            private: None,
            host,
        })
    }

    /// The private PostgreSQL, to be watched by somebody who stops it in the end.
    pub fn take_private(&mut self) -> Option<PrivatePostgres> {
        self.private.take()
    }

    /// Stops the private PostgreSQL if it is ours. All connections must be closed by then.
    pub async fn leave(self) -> Result<(), Stop> {
        match self.private {
            Some(private) => Ok(private.stop().await?),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.private {
            Some(private) if private.owned() => write!(f, "private PostgreSQL in {}", self.data_dir.display()),
            Some(_) => write!(
                f,
                "private PostgreSQL in {}, of another process",
                self.data_dir.display()
            ),
            None => write!(f, "PostgreSQL at {}", self.host),
        }
    }
}

async fn bring_up_to_date(connection: &Connection, zone: &Zone) -> Result<(), StoreError> {
    store::migrate(connection).await?;
    store::zone::keep(connection, zone).await
}

/// What to say when migrations fail.
fn migrating(error: &StoreError) -> Stop {
    match error {
        StoreError::Unavailable(_) => Stop::new(error.to_string()),
        _ => Stop::new(format!("the database could not be brought up to date: {error}")),
    }
}

/// The part of a connection string that anybody may see.
fn host_of(url: &str) -> String {
    let authority = url
        .split_once("://")
        .map_or("", |(_, rest)| rest.split(['/', '?']).next().unwrap_or(""));
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    if host.is_empty() {
        "the address in DATABASE_URL".to_owned()
    } else {
        host.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_shown_without_the_password() {
        assert_eq!(
            host_of("postgres://me:hunter2@db.leads.ma:5432/leads?x=y"),
            "db.leads.ma:5432"
        );
        assert_eq!(host_of("postgres://localhost"), "localhost");
        assert_eq!(host_of("host=db password=hunter2"), "the address in DATABASE_URL");
        assert_eq!(host_of("postgres:///leads"), "the address in DATABASE_URL");
    }
}
