//! Whom PostgreSQL runs as when the service itself runs as root.

use crate::{Error, process};
use std::fs::{self, Metadata};
use std::io;
use std::os::unix::fs::{MetadataExt, fchown, lchown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The user of the private PostgreSQL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PgUser {
    pub(crate) uid: u32,
    name: String,
    /// The group to change to; `None` when we already are this user.
    switch_to: Option<u32>,
}

impl PgUser {
    /// Ourselves; for root the owner of the existing data, else `postgres`, else `nobody`.
    pub(crate) fn choose(cluster: &Path) -> Result<Self, Error> {
        let uid = process::effective_uid();
        if uid != 0 {
            return Ok(Self {
                uid,
                name: format!("{uid}"),
                switch_to: None,
            });
        }
        let passwd = fs::read_to_string("/etc/passwd").unwrap_or_default();
        let owner = fs::metadata(cluster).ok().filter(|meta| meta.uid() != 0);
        owner
            .map(|meta| Self::owner(&passwd, &meta))
            .or_else(|| Self::named(&passwd, "postgres"))
            .or_else(|| Self::named(&passwd, "nobody"))
            .ok_or(Error::NoUser)
    }

    fn owner(passwd: &str, meta: &Metadata) -> Self {
        entries(passwd).find(|user| user.uid == meta.uid()).unwrap_or(Self {
            uid: meta.uid(),
            name: meta.uid().to_string(),
            switch_to: Some(meta.gid()),
        })
    }

    fn named(passwd: &str, name: &str) -> Option<Self> {
        entries(passwd).find(|user| user.name == name && user.uid != 0)
    }

    /// Lets the child run as this user, without any of our supplementary groups
    /// (the standard library drops them when root changes the user).
    pub(crate) fn apply(&self, command: &mut Command) {
        if let Some(gid) = self.switch_to {
            command.uid(self.uid).gid(gid);
        }
    }

    /// Gives a folder to this user, never what a link in its place points to.
    pub(crate) fn own_folder(&self, path: &Path) -> io::Result<()> {
        match self.switch_to {
            Some(gid) => lchown(path, Some(self.uid), Some(gid)),
            None => Ok(()),
        }
    }

    /// Gives an open file to this user.
    pub(crate) fn own_file(&self, file: &fs::File) -> io::Result<()> {
        match self.switch_to {
            Some(gid) => fchown(file, Some(self.uid), Some(gid)),
            None => Ok(()),
        }
    }

    /// Fails with the first folder on the way to `path` that this user cannot enter.
    pub(crate) fn check_reach(&self, path: &Path) -> Result<(), Error> {
        let Some(gid) = self.switch_to else { return Ok(()) };
        match first_closed(path, self.uid, gid) {
            None => Ok(()),
            Some(folder) => Err(Error::Unreachable {
                user: self.name.clone(),
                folder,
            }),
        }
    }
}

fn entries(passwd: &str) -> impl Iterator<Item = PgUser> {
    passwd.lines().filter_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?.to_owned();
        let uid = fields.nth(1)?.parse().ok()?;
        let gid = fields.next()?.parse().ok()?;
        Some(PgUser {
            uid,
            name,
            switch_to: Some(gid),
        })
    })
}

/// The topmost existing folder of `path` without search permission.
fn first_closed(path: &Path, uid: u32, gid: u32) -> Option<PathBuf> {
    let absolute = nearest_existing(path);
    let mut folders: Vec<&Path> = absolute.ancestors().collect();
    folders.reverse();
    let closed = |folder: &&Path| fs::metadata(folder).is_ok_and(|meta| !may_enter(&meta, uid, gid));
    folders.into_iter().find(closed).map(Path::to_path_buf)
}

fn may_enter(meta: &Metadata, uid: u32, gid: u32) -> bool {
    let bit = match () {
        () if meta.uid() == uid => 0o100,
        () if meta.gid() == gid => 0o010,
        () => 0o001,
    };
    meta.mode() & bit != 0
}

/// What is missing will be made by us, and be open.
fn nearest_existing(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    absolute
        .ancestors()
        .find_map(|folder| folder.canonicalize().ok())
        .unwrap_or(absolute)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSWD: &str = "root:x:0:0:root:/root:/bin/sh\npostgres:x:101:104:,,,:/var/lib/postgresql:/bin/bash\n";

    #[test]
    fn finds_a_user_by_name() {
        let user = PgUser::named(PASSWD, "postgres").expect("listed");
        assert_eq!((user.uid, user.switch_to), (101, Some(104)));
        assert_eq!(PgUser::named(PASSWD, "nobody"), None);
        assert_eq!(PgUser::named(PASSWD, "root"), None, "root never runs PostgreSQL");
    }

    #[test]
    fn names_the_folder_that_is_closed() {
        let closed = std::env::temp_dir().join(format!("leads-closed-{}", std::process::id()));
        fs::create_dir_all(&closed).expect("temporary folder");
        fs::set_permissions(&closed, std::os::unix::fs::PermissionsExt::from_mode(0o700)).expect("mode");
        assert_eq!(
            first_closed(&closed.join("a/b"), 4242, 4242),
            Some(closed.canonicalize().expect("path"))
        );
        fs::remove_dir(&closed).expect("removed");
    }
}
