//! The database of this process: the one of `DATABASE_URL`, or the private one. The service itself never is its owner.

use crate::{Stop, config::Config, folder, room};
use private_postgres::PrivatePostgres;
use secrecy::{ExposeSecret, SecretString};
use std::{fmt, path::PathBuf};
use store::{Connection, Login, StoreError, login};

/// A database that answers, and whatever has to be stopped in the end.
pub struct Place {
    /// How the service gets there.
    pub connection: Connection,
    /// The folder of generated secrets.
    pub data_dir: PathBuf,
    /// How its owner gets there; nobody does when only the service's address is known.
    owner: Option<Connection>,
    private: Option<PrivatePostgres>,
    host: String,
}

impl Place {
    /// Finds the database, brings it up to date and makes sure that the service can work there.
    pub async fn prepare(config: &Config) -> Result<Self, Stop> {
        let place = Self::find(config).await?;
        match place.bring_up_to_date(config).await {
            Ok(()) => Ok(place),
            Err(stop) => {
                place.leave().await?;
                Err(stop)
            }
        }
    }

    /// Finds the database: joins the private one or starts it.
    pub async fn find(config: &Config) -> Result<Self, Stop> {
        let data_dir = folder::choose(config);
        folder::explain(config, &data_dir);
        match (&config.database_url, &config.database_owner_url) {
            (Some(url), owner) => Self::external(url, owner.as_ref(), data_dir).await,
            (None, Some(_)) => Err(Stop::new(
                "DATABASE_OWNER_URL is given without DATABASE_URL, the address for the service itself",
            )),
            (None, None) => {
                folder::check_installation(config, &data_dir)?;
                let private = PrivatePostgres::start_or_attach(&data_dir, config.postgres_bin.as_deref()).await;
                let private = private.map_err(|error| room::explain(&data_dir, error))?;
                let mut login = private.config();
                login.user(login::PRIVATE);
                Ok(Self {
                    connection: Connection::new(login),
                    owner: Some(Connection::new(private.config())),
                    data_dir,
                    private: Some(private),
                    host: String::new(),
                })
            }
        }
    }

    async fn external(url: &SecretString, owner: Option<&SecretString>, data_dir: PathBuf) -> Result<Self, Stop> {
        let connection = reached("DATABASE_URL", url).await?;
        let owner = match owner {
            Some(owner) => Some(reached("DATABASE_OWNER_URL", owner).await?),
            None => None,
        };
        Ok(Self {
            connection,
            owner,
            data_dir,
            private: None,
            host: host_of(url.expose_secret()),
        })
    }

    /// Applies what is missing, if the owner is known, and returns how many migrations that were.
    pub async fn migrate(&self) -> Result<Option<usize>, Stop> {
        let Some(owner) = &self.owner else { return Ok(None) };
        let login = match (&self.private, self.connection.login()) {
            (None, Some(name)) => Login::Named(name),
            (None, None) => return Err(Stop::new("DATABASE_URL names no user")),
            (Some(_), _) => Login::Private,
        };
        let applied = store::migrate(owner, login).await;
        applied.map(Some).map_err(|error| self.explain(&error))
    }

    async fn bring_up_to_date(&self, config: &Config) -> Result<(), Stop> {
        self.migrate().await?;
        let checked = login::check(&self.connection).await;
        checked.map_err(|error| self.explain(&error))?;
        let zone = store::zone::keep(&self.connection, &config.zone).await;
        zone.map_err(|error| self.explain(&error))?;
        let (company, vat) = config.platform.as_json();
        let platform = store::platform::keep(&self.connection, &company, &vat).await;
        platform.map_err(|error| self.explain(&error))
    }

    /// What to say when the database is not fit for the service, or cannot be made so.
    fn explain(&self, error: &StoreError) -> Stop {
        match (error, &self.private) {
            (StoreError::Unfit(_), None) => Stop::new(format!("DATABASE_URL: {error}")),
            (StoreError::Unfit(_) | StoreError::Unavailable(_), _) => Stop::new(error.to_string()),
            _ => Stop::new(format!("the database could not be brought up to date: {error}")),
        }
    }

    /// The private PostgreSQL, to be watched by somebody who stops it in the end.
    pub fn take_private(&mut self) -> Option<PrivatePostgres> {
        self.private.take()
    }

    /// The folder of the socket of a private PostgreSQL.
    pub fn socket_folder(&self) -> Option<PathBuf> {
        self.private.as_ref().and_then(PrivatePostgres::socket_folder)
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

/// Reads an address and connects once, so that what is wrong is said with the name of its variable.
async fn reached(variable: &str, url: &SecretString) -> Result<Connection, Stop> {
    let wrong = |why: &dyn fmt::Display| Stop::new(format!("{variable}: {why}"));
    let connection = Connection::parse(url.expose_secret()).map_err(|error| wrong(&error))?;
    connection.open().await.map_err(|error| wrong(&error))?;
    Ok(connection)
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
