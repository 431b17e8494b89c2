//! What can go wrong on a connection.

use fallible_iterator::FallibleIterator;
use postgres_protocol::message::{backend::ErrorResponseBody, frontend::BindError};
use postgres_types::Type;
use std::{io, time::Duration};
use tokio_postgres::error::SqlState;

/// A failure of one connection.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The system failed.
    #[error("the connection failed: {0}")]
    Io(#[source] io::Error),
    /// The other side hung up.
    #[error("the connection was closed")]
    Closed,
    /// The database said nothing for so long.
    #[error("the database said nothing for {0:?}")]
    Silent(Duration),
    /// A round trip did not end in this time.
    #[error("the database did not come to an end within {0:?}")]
    Late(Duration),
    /// The answers of a round trip are longer than so many bytes, or say that they will be.
    #[error("the database sent more than {0} bytes")]
    TooLong(usize),
    /// A message that is none.
    #[error("the database sent a malformed message: {0}")]
    Malformed(#[source] io::Error),
    /// Another message was due.
    #[error("the database sent something else than {0}")]
    Unexpected(&'static str),
    /// The database refused a statement.
    #[error("{message} ({})", code.code())]
    Refused {
        /// Its reason, as a code.
        code: SqlState,
        /// Its reason, in words.
        message: String,
    },
    /// A parameter or a column of another type than the program takes it for.
    #[error("a value does not fit: {0}")]
    Value(Box<dyn std::error::Error + Sync + Send>),
    /// A type of the database that the program does not know.
    #[error("a type with the number {0} is not known")]
    UnknownType(u32),
    /// No such column.
    #[error("there is no column {0}")]
    NoColumn(String),
    /// A way of signing in, or a demand on the connection, that is not supported.
    #[error("not supported: {0}")]
    Unsupported(&'static str),
}

impl Error {
    pub(crate) fn refused(body: &ErrorResponseBody) -> Self {
        let (mut code, mut message) = (SqlState::INTERNAL_ERROR, String::new());
        let mut fields = body.fields();
        loop {
            match fields.next() {
                Err(error) => return Self::Malformed(error),
                Ok(None) => return Self::Refused { code, message },
                Ok(Some(field)) => match field.type_() {
                    b'C' => code = SqlState::from_code(&String::from_utf8_lossy(field.value_bytes())),
                    b'M' => message = String::from_utf8_lossy(field.value_bytes()).into_owned(),
                    _ => {}
                },
            }
        }
    }

    /// The code of a refusal.
    pub const fn code(&self) -> Option<&SqlState> {
        match self {
            Self::Refused { code, .. } => Some(code),
            _ => None,
        }
    }

    /// Whether it was the connection that failed, and not what was asked.
    pub const fn is_lost(&self) -> bool {
        matches!(
            self,
            Self::Io(_) | Self::Closed | Self::Silent(_) | Self::Late(_) | Self::Malformed(_) | Self::Unexpected(_)
        )
    }

    /// What cannot be written in the form of the protocol.
    pub(crate) fn unwritable(error: io::Error) -> Self {
        Self::Value(error.into())
    }

    pub(crate) fn unknown_type(oid: u32) -> impl FnOnce() -> Self {
        move || Self::UnknownType(oid)
    }

    pub(crate) fn wrong_type<T>(ty: &Type) -> Self {
        Self::Value(format!("{} is not {ty}", std::any::type_name::<T>()).into())
    }
}

impl From<BindError> for Error {
    fn from(error: BindError) -> Self {
        match error {
            BindError::Conversion(error) => Self::Value(error),
            BindError::Serialization(error) => Self::unwritable(error),
        }
    }
}
