//! What can go wrong with the database.

use thiserror::Error;

/// A failure of storage. None of these is the caller's fault, except [`StoreError::Conflict`].
#[derive(Debug, Error)]
pub enum StoreError {
    /// No connection could be had.
    #[error("the database cannot be reached: {0}")]
    Unavailable(String),
    /// A statement failed.
    #[error("a statement failed: {0}")]
    Statement(#[from] tokio_postgres::Error),
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
            .filter(|db| *db.code() == tokio_postgres::error::SqlState::UNIQUE_VIOLATION)
            .map(|db| db.constraint().unwrap_or("unknown").to_owned());
        taken.map_or(Self::Statement(error), Self::Conflict)
    }

    /// Whether trying the same again on a new connection may succeed.
    pub(crate) fn is_transient(&self) -> bool {
        use tokio_postgres::error::SqlState as S;
        match self {
            Self::Unavailable(_) => true,
            Self::Corrupt(_) | Self::Conflict(_) => false,
            Self::Statement(error) => match error.code() {
                None => error.is_closed() || std::error::Error::source(error).is_some(),
                Some(code) => [
                    &S::T_R_DEADLOCK_DETECTED,
                    &S::T_R_SERIALIZATION_FAILURE,
                    &S::ADMIN_SHUTDOWN,
                    &S::CRASH_SHUTDOWN,
                    &S::CANNOT_CONNECT_NOW,
                    &S::LOCK_NOT_AVAILABLE,
                ]
                .contains(&code),
            },
        }
    }
}

impl From<deadpool_postgres::PoolError> for StoreError {
    fn from(error: deadpool_postgres::PoolError) -> Self {
        match error {
            deadpool_postgres::PoolError::Backend(error) if error.code().is_some() => Self::Statement(error),
            other => Self::Unavailable(other.to_string()),
        }
    }
}
