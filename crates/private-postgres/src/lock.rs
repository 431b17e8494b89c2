//! Who owns the server of a data folder.
//!
//! The owner holds an advisory lock on one file for as long as its PostgreSQL
//! lives; the system releases it even when the owner is killed. So a held lock
//! means "another process is responsible, join its server", and a free lock means that a
//! server still running is either an orphan of a killed owner (the file names
//! it) or was started by hand.

use crate::Error;
use crate::layout::Layout;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;

/// What the file says while the process id is not known yet.
const STARTING: &str = "starting";

/// The held lock; dropping it releases it.
#[derive(Debug)]
pub(crate) struct Lock(File);

impl Lock {
    /// Takes the lock, or `None` if another process holds it.
    pub(crate) fn try_take(layout: &Layout) -> Result<Option<Self>, Error> {
        let failed = |error| Error::io(&layout.lock, error);
        let mut options = OpenOptions::new();
        options
            .read(true)
            .write(true)
            .create(true)
            .mode(0o600)
            .custom_flags(libc::O_NOFOLLOW);
        let file = options.open(&layout.lock).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => layout.user.own_file(&file).map_err(failed).map(|()| Some(Self(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(failed(error)),
        }
    }

    /// Whether a killed owner left this server behind, rather than a person starting it by hand.
    pub(crate) fn names(&self, pid: i32) -> bool {
        let mut text = String::new();
        let mut file = &self.0;
        let read = file
            .seek(SeekFrom::Start(0))
            .and_then(|_| file.read_to_string(&mut text));
        read.is_ok() && (text.trim() == STARTING || text.trim() == pid.to_string())
    }

    /// Notes that a server is about to be started.
    pub(crate) fn note_starting(&self) {
        self.note(STARTING);
    }

    /// Notes which server was started.
    pub(crate) fn note_started(&self, pid: i32) {
        self.note(&pid.to_string());
    }

    /// Notes that the server has ended.
    pub(crate) fn note_ended(&self) {
        self.note("");
    }

    /// A note that fails is only a warning: it helps a later start to choose
    /// between waiting and joining, and the data are safe either way.
    fn note(&self, text: &str) {
        let mut file = &self.0;
        let written = file
            .set_len(0)
            .and_then(|()| file.seek(SeekFrom::Start(0)))
            .and_then(|_| file.write_all(text.as_bytes()));
        if let Err(error) = written {
            tracing::warn!(%error, "the lock file of the private PostgreSQL could not be written");
        }
    }
}
