//! What can go wrong with the database.

use thiserror::Error;
use tokio_postgres::error::SqlState;

/// A failure of storage. None of these is the caller's fault, except [`StoreError::Conflict`].
#[derive(Debug, Error)]
pub enum StoreError {
    /// No connection could be had.
    #[error("the database cannot be reached: {0}")]
    Unavailable(String),
    /// A statement failed.
    #[error("a statement failed: {0}")]
    Statement(#[from] tokio_postgres::Error),
    /// A lane of the teller could not do its work.
    #[error("a statement of the teller failed: {0}")]
    Pipeline(#[from] pipeline::Error),
    /// The database, or the way there, is not one that the service can work with; the rest of a sentence about it.
    #[error("the service {0}")]
    Unfit(String),
    /// A row contradicts the rules.
    #[error("stored data contradicts itself: {0}")]
    Corrupt(&'static str),
    /// A unique key is taken; the name is that of the constraint.
    #[error("already there: {0}")]
    Conflict(String),
}

impl StoreError {
    /// Tells a taken unique key from a failure.
    pub(crate) fn on_unique(error: tokio_postgres::Error) -> Self {
        let taken = error
            .as_db_error()
            .filter(|db| *db.code() == SqlState::UNIQUE_VIOLATION)
            .map(|db| db.constraint().unwrap_or("unknown").to_owned());
        taken.map_or(Self::Statement(error), Self::Conflict)
    }

    /// Whether somebody else held a lock for too long.
    pub(crate) fn is_locked(&self) -> bool {
        matches!(self, Self::Pipeline(error) if error.code() == Some(&SqlState::LOCK_NOT_AVAILABLE))
    }

    /// Whether the database is out of reach: it takes no more connections, ends them, or starts, or the way to it is
    /// broken. Whether it did what was asked of it last is not known then, unless no connection could be had.
    pub fn is_out_of_reach(&self) -> bool {
        match self {
            Self::Unavailable(_) => true,
            Self::Unfit(_) | Self::Corrupt(_) | Self::Conflict(_) => false,
            Self::Pipeline(error) => error.is_lost() || error.code().is_some_and(refuses_everybody),
            Self::Statement(error) => match error.code() {
                None => error.is_closed() || is_io(error),
                Some(code) => refuses_everybody(code),
            },
        }
    }

    /// Whether trying the same again on a new connection may succeed.
    pub(crate) fn is_transient(&self) -> bool {
        match self {
            Self::Unavailable(_) => true,
            Self::Unfit(_) | Self::Corrupt(_) | Self::Conflict(_) => false,
            Self::Pipeline(error) => error.is_lost() || error.code().is_some_and(passes),
            Self::Statement(error) => match error.code() {
                None => error.is_closed() || std::error::Error::source(error).is_some(),
                Some(code) => passes(code),
            },
        }
    }
}

/// Whether a refusal has nothing to do with what was asked.
fn passes(code: &SqlState) -> bool {
    [
        SqlState::T_R_DEADLOCK_DETECTED,
        SqlState::T_R_SERIALIZATION_FAILURE,
        SqlState::ADMIN_SHUTDOWN,
        SqlState::CRASH_SHUTDOWN,
        SqlState::CANNOT_CONNECT_NOW,
        SqlState::LOCK_NOT_AVAILABLE,
    ]
    .contains(code)
}

/// Whether a refusal is meant for everybody: too few resources (class 53), shutting down, starting, a broken connection
/// (class 08), a database that takes no connections.
fn refuses_everybody(code: &SqlState) -> bool {
    ["53", "08"].iter().any(|class| code.code().starts_with(class))
        || [
            SqlState::ADMIN_SHUTDOWN,
            SqlState::CRASH_SHUTDOWN,
            SqlState::CANNOT_CONNECT_NOW,
            SqlState::OBJECT_NOT_IN_PREREQUISITE_STATE,
        ]
        .contains(code)
}

fn is_io(error: &tokio_postgres::Error) -> bool {
    let source = std::error::Error::source(error);
    source.is_some_and(|source| source.is::<std::io::Error>())
}

impl From<deadpool_postgres::PoolError> for StoreError {
    fn from(error: deadpool_postgres::PoolError) -> Self {
        match error {
            deadpool_postgres::PoolError::Backend(error)
                if error.code().is_some_and(|code| !refuses_everybody(code)) =>
            {
                Self::Statement(error)
            }
            other => Self::Unavailable(other.to_string()),
        }
    }
}
