//! What lies where under the data folder.

use crate::user::PgUser;
use crate::{Error, process};
use sha2::{Digest, Sha256};
use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// The port only names the socket: no network address is ever listened on.
pub(crate) const PORT: u16 = 5432;

/// Systems limit a socket's path to 104 or 108 bytes.
const LONGEST_SOCKET_PATH: usize = 100;

/// The paths of one data folder, all absolute.
#[derive(Debug, Clone)]
pub(crate) struct Layout {
    pub(crate) data_dir: PathBuf,
    pub(crate) cluster: PathBuf,
    pub(crate) socket_dir: PathBuf,
    pub(crate) log: PathBuf,
    pub(crate) lock: PathBuf,
    pub(crate) user: PgUser,
}

/// Where the cluster of a data folder is.
pub(crate) fn cluster_of(data_dir: &Path) -> PathBuf {
    data_dir.join("postgres")
}

/// Whether there is a cluster under a data folder.
pub fn is_installed(data_dir: &Path) -> bool {
    cluster_of(data_dir).join("PG_VERSION").exists()
}

/// Whether the user who would run PostgreSQL can get to a data folder at `path`,
/// which need not exist yet.
///
/// Only root changes users, so it is always true for anybody else. Permission
/// bits are looked at, access control lists are not.
pub fn reachable_by_postgres_user(path: &Path) -> bool {
    PgUser::choose(&cluster_of(path)).is_ok_and(|user| user.check_reach(path).is_ok())
}

/// The socket that PostgreSQL makes in `folder`.
pub(crate) fn socket_in(folder: &Path) -> PathBuf {
    folder.join(format!(".s.PGSQL.{PORT}"))
}

impl Layout {
    /// Makes the data folder and the socket's folder if they are missing, for the right user.
    pub(crate) fn prepare(data_dir: &Path) -> Result<Self, Error> {
        let user = PgUser::choose(&cluster_of(data_dir))?;
        user.check_reach(data_dir)?;
        make_data_dir(data_dir).map_err(|error| Error::io(data_dir, error))?;
        let data_dir = data_dir.canonicalize().map_err(|error| Error::io(data_dir, error))?;
        user.check_reach(&data_dir)?;
        let layout = Self::at(data_dir, user);
        layout.check_owner()?;
        make_socket_dir(&layout.socket_dir, &layout.user)?;
        Ok(layout)
    }

    fn at(data_dir: PathBuf, user: PgUser) -> Self {
        Self {
            cluster: cluster_of(&data_dir),
            socket_dir: socket_dir_of(&data_dir),
            log: data_dir.join("postgres.log"),
            lock: data_dir.join("lock"),
            data_dir,
            user,
        }
    }

    /// PostgreSQL refuses the data of another user; this says it sooner and in fewer words.
    fn check_owner(&self) -> Result<(), Error> {
        match fs::metadata(&self.cluster) {
            Ok(meta) if meta.uid() != self.user.uid && self.major().is_some() => {
                Err(Error::PermissionDenied(self.cluster.clone()))
            }
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::io(&self.cluster, error)),
            _ => Ok(()),
        }
    }

    /// The major version that wrote the cluster; `None` before the first start.
    pub(crate) fn major(&self) -> Option<u32> {
        fs::read_to_string(self.cluster.join("PG_VERSION"))
            .ok()?
            .trim()
            .parse()
            .ok()
    }
}

/// Root's folder must let PostgreSQL's user through, but not look around.
fn make_data_dir(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(path)?;
    let mode = if process::is_root() { 0o711 } else { 0o700 };
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

fn socket_dir_of(data_dir: &Path) -> PathBuf {
    let run = data_dir.join("run");
    match socket_in(&run).as_os_str().len() < LONGEST_SOCKET_PATH {
        true => run,
        false => short_socket_dir(data_dir),
    }
}

/// A short folder that is the same in every process and for no other data folder.
fn short_socket_dir(data_dir: &Path) -> PathBuf {
    let hash = Sha256::digest(data_dir.as_os_str().as_bytes());
    let name: String = hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let name = format!("leads-{name}");
    // Root's own runtime folder is closed to the user who runs PostgreSQL.
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").filter(|_| !process::is_root());
    runtime
        .map(|folder| PathBuf::from(folder).join(&name))
        .filter(|dir| dir.parent().is_some_and(Path::is_dir) && socket_in(dir).as_os_str().len() < LONGEST_SOCKET_PATH)
        .unwrap_or_else(|| Path::new("/tmp").join(&name))
}

/// Anybody who can enter this folder is a superuser of the database, so a folder that
/// was there before is believed only if no other user could have made it.
fn make_socket_dir(path: &Path, user: &PgUser) -> Result<(), Error> {
    let failed = |error| Error::io(path, error);
    match DirBuilder::new().mode(0o700).create(path) {
        Ok(()) => user.own_folder(path).map_err(failed)?,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        Err(error) => return Err(failed(error)),
    }
    let meta = fs::symlink_metadata(path).map_err(failed)?;
    let owner = [0, user.uid].contains(&meta.uid());
    if !owner || !meta.is_dir() || meta.mode() & 0o077 != 0 {
        return Err(Error::UnsafeSocketFolder(path.to_path_buf()));
    }
    // A kill between the two calls above leaves root's folder behind.
    user.own_folder(path).map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_path_gets_a_short_socket() {
        let long = PathBuf::from(format!("/srv/{}", "long/".repeat(30)));
        let short = socket_dir_of(&long);
        assert!(socket_in(&short).as_os_str().len() < LONGEST_SOCKET_PATH);
        assert_eq!(short, socket_dir_of(&long));
        assert_ne!(short, socket_dir_of(&long.join("other")));
        assert_eq!(socket_dir_of(Path::new("/srv/leads")), Path::new("/srv/leads/run"));
    }
}
