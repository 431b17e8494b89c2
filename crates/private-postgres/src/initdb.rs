//! Making the cluster, once.

use crate::binaries::Binaries;
use crate::layout::Layout;
use crate::{Error, log, process, ready};
use std::fs::{self, DirBuilder, File};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the folders of unfinished clusters are called.
const UNFINISHED: &str = "postgres.new-";

/// The first major version with a locale of its own, the same on every system.
const BUILTIN_LOCALE: u32 = 17;

/// Makes the cluster unless it is there. The caller holds the lock.
///
/// It is made beside its place and renamed into it, so that a kill leaves either
/// no cluster or a whole one.
pub(crate) fn ensure(layout: &Layout, binaries: &Binaries) -> Result<(), Error> {
    remove_unfinished(layout);
    if layout.major().is_some() {
        return Ok(());
    }
    let folder = make_folder(layout)?;
    let made = run(layout, binaries, &folder).and_then(|()| put_in_place(layout, &folder));
    // Ours if it failed, and what a dying `initdb` was still writing to at first.
    remove_unfinished(layout);
    made
}

/// A name of its own for each process: the `initdb` of a killed one may still be
/// clearing up its folder.
fn make_folder(layout: &Layout) -> Result<PathBuf, Error> {
    let folder = layout.data_dir.join(format!("{UNFINISHED}{}", std::process::id()));
    let made = DirBuilder::new()
        .mode(0o700)
        .create(&folder)
        .and_then(|()| layout.user.own_folder(&folder));
    made.map_err(|error| Error::io(&folder, error))?;
    Ok(folder)
}

fn run(layout: &Layout, binaries: &Binaries, folder: &Path) -> Result<(), Error> {
    let program = binaries.program("initdb");
    let mut command = command_for(&program, layout);
    command
        .arg("-D")
        .arg(folder)
        .args(["-U", ready::NAME, "-E", "UTF8", "--data-checksums", "--no-instructions"]);
    // Only this user and root reach the socket: see the socket's folder.
    command.arg("--auth=trust").args(locale(binaries.major));
    process::die_with_parent(&mut command, libc::SIGTERM);
    let output = command.output().map_err(|error| Error::io(&program, error))?;
    if output.status.success() {
        return Ok(());
    }
    let words = String::from_utf8_lossy(&output.stderr);
    Err(Error::from_words(&layout.data_dir, &words)
        .unwrap_or_else(|| Error::InitFailed(log::last_words(&words).unwrap_or_else(|| output.status.to_string()))))
}

/// Sorting by code point, letters of every language known, nothing taken from the machine's settings.
fn locale(major: u32) -> Vec<&'static str> {
    let letters = if cfg!(target_os = "macos") {
        "--lc-ctype=UTF-8"
    } else {
        "--lc-ctype=C.UTF-8"
    };
    match major {
        BUILTIN_LOCALE.. => vec!["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
        _ => vec!["--locale=C", letters],
    }
}

/// `rename` replaces an empty folder and refuses any other.
fn put_in_place(layout: &Layout, folder: &Path) -> Result<(), Error> {
    let moved = fs::rename(folder, &layout.cluster).and_then(|()| File::open(&layout.data_dir)?.sync_all());
    moved.map_err(|error| match error.kind() {
        io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::AlreadyExists => Error::NotACluster(layout.cluster.clone()),
        _ => Error::io(&layout.cluster, error),
    })
}

/// Best effort: what cannot be removed now is only space.
fn remove_unfinished(layout: &Layout) {
    let entries = fs::read_dir(&layout.data_dir).into_iter().flatten().flatten();
    let unfinished = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(UNFINISHED));
    unfinished.for_each(|entry| {
        if let Err(error) = fs::remove_dir_all(entry.path()) {
            tracing::warn!(%error, path = %entry.path().display(), "an unfinished database could not be removed");
        }
    });
}

/// A PostgreSQL program that runs as the right user, untouched by our environment
/// (`PGDATA`, `PGOPTIONS`, locales) and away from a working folder it may not enter.
pub(crate) fn command_for(program: &Path, layout: &Layout) -> Command {
    let mut command = Command::new(program);
    command.env_clear().env("LC_ALL", "C").env("TZ", "UTC").current_dir("/");
    // Settings of the loader hold for PostgreSQL too; the benchmark slows its flushes with them.
    let kept = ["PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LD_PRELOAD"];
    kept.iter().for_each(|name| {
        std::env::var_os(name).map(|value| command.env(name, value));
    });
    layout.user.apply(&mut command);
    command
}
