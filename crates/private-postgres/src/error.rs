//! What can go wrong with the private PostgreSQL, one sentence each.

use std::io;
use std::path::{Path, PathBuf};

/// Why the private PostgreSQL could not be started, joined or stopped.
///
/// Every message is one sentence meant for the person at the prompt.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No PostgreSQL programs on this machine.
    #[error(
        "PostgreSQL 15 or newer was not found: install it (Debian, Ubuntu: apt-get install postgresql) or set DATABASE_URL"
    )]
    NoBinaries,
    /// The folder given explicitly holds no PostgreSQL.
    #[error("{} does not hold the PostgreSQL programs postgres and initdb", .0.display())]
    NotABinFolder(PathBuf),
    /// The only PostgreSQL found is older than the SQL needs.
    #[error("PostgreSQL {major} in {} is too old: 15 or newer is needed", bin.display())]
    TooOld {
        /// Its major version.
        major: u32,
        /// The folder of its programs.
        bin: PathBuf,
    },
    /// The data were written by a major version that is not installed.
    #[error(
        "the data in {} need PostgreSQL {major}, which was not found: install it (Debian, Ubuntu: apt-get install postgresql-{major})", cluster.display()
    )]
    MajorMissing {
        /// The major version that wrote the data.
        major: u32,
        /// The folder of the data.
        cluster: PathBuf,
    },
    /// Started as root, and no other user is there to run PostgreSQL.
    #[error("PostgreSQL refuses to run as root, and there is no user postgres or nobody to run it as")]
    NoUser,
    /// The user that runs PostgreSQL cannot get to the data folder.
    #[error(
        "the user {user}, who runs PostgreSQL, cannot enter {}: choose another data folder, for example /var/lib/leads", folder.display()
    )]
    Unreachable {
        /// That user.
        user: String,
        /// The first folder that is closed to it.
        folder: PathBuf,
    },
    /// Another user could enter the folder of the socket.
    #[error("the folder {} must belong to the user who runs PostgreSQL, with mode 0700", .0.display())]
    UnsafeSocketFolder(PathBuf),
    /// The cluster's folder holds something else.
    #[error("the folder {} is not empty and holds no PostgreSQL data", .0.display())]
    NotACluster(PathBuf),
    /// No space left.
    #[error("the disk that holds {} is full", .0.display())]
    DiskFull(PathBuf),
    /// Not allowed to read, write or execute.
    #[error("permission denied for {}", .0.display())]
    PermissionDenied(PathBuf),
    /// Any other failure of the file system or of a program.
    #[error("{}: {source}", path.display())]
    Io {
        /// What was being used.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// `initdb` failed.
    #[error("the database could not be created: {0}")]
    InitFailed(String),
    /// The server ended instead of accepting connections.
    #[error("PostgreSQL did not start: {reason} (see {})", log.display())]
    StartFailed {
        /// Its last words.
        reason: String,
        /// Where the rest of them are.
        log: PathBuf,
    },
    /// The server, or another process that starts it, never became ready.
    #[error("PostgreSQL on {} was not ready after {seconds} seconds: {reason}", cluster.display())]
    NotReady {
        /// The folder of the data.
        cluster: PathBuf,
        /// How long it was given.
        seconds: u64,
        /// What the last try said.
        reason: String,
    },
    /// The server survived every request to stop.
    #[error("PostgreSQL (process {0}) did not stop")]
    NotStopped(i32),
}

impl Error {
    /// Names a failed system call after what a person can do about it.
    pub(crate) fn io(path: &Path, source: io::Error) -> Self {
        let path = path.to_path_buf();
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull(path),
            io::ErrorKind::PermissionDenied => Self::PermissionDenied(path),
            _ => Self::Io { path, source },
        }
    }

    /// The same for what a PostgreSQL program printed, if it is one of these.
    pub(crate) fn from_words(path: &Path, words: &str) -> Option<Self> {
        let path = path.to_path_buf();
        match words {
            _ if words.contains("No space left on device") => Some(Self::DiskFull(path)),
            _ if words.contains("Permission denied") => Some(Self::PermissionDenied(path)),
            _ => None,
        }
    }
}
