//! Why a command ends before it is done: one sentence for the person at the prompt.

use std::{fmt, io, net::SocketAddr, path::Path};
use store::StoreError;

/// A sentence, and the end.
#[derive(Debug)]
pub struct Stop(String);

impl Stop {
    /// Ends with this sentence.
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// An address could not be listened on.
    pub fn not_listening(variable: &str, address: SocketAddr, error: &io::Error) -> Self {
        let why = match error.kind() {
            io::ErrorKind::AddrInUse => "is in use by another program: stop it or choose another address".to_owned(),
            io::ErrorKind::PermissionDenied => "needs more rights: choose a port above 1023".to_owned(),
            io::ErrorKind::AddrNotAvailable => "is not an address of this machine".to_owned(),
            _ => format!("cannot be listened on: {error}"),
        };
        Self(format!("{variable}: {address} {why}"))
    }

    /// A file or folder could not be used.
    pub fn file(path: &Path, error: &io::Error) -> Self {
        let path = path.display();
        Self(match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => format!("the disk that holds {path} is full"),
            io::ErrorKind::PermissionDenied => format!("permission denied for {path}"),
            _ => format!("{path}: {error}"),
        })
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<private_postgres::Error> for Stop {
    fn from(error: private_postgres::Error) -> Self {
        Self(error.to_string())
    }
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Self(error.to_string())
    }
}

impl From<app::Failure> for Stop {
    fn from(failure: app::Failure) -> Self {
        Self(match failure {
            app::Failure::Busy => "the database is not available, or too much is waiting; try again".to_owned(),
            other => other.to_string(),
        })
    }
}
