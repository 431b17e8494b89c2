//! The data folder: of the private PostgreSQL, and of generated secrets.

use crate::{Stop, config::Config, output::say, secret};
use sha2::{Digest, Sha256};
use std::{
    fs,
    io::Read,
    os::unix::{
        ffi::OsStrExt,
        fs::{MetadataExt, PermissionsExt},
    },
    path::{Path, PathBuf},
};

/// Where root's data go when the user who runs PostgreSQL cannot enter the usual folder.
const FALLBACK: &str = "/var/lib/leads";

/// The folder to use. Only the default is replaced: a folder that the operator chose is used or refused.
pub fn choose(config: &Config) -> PathBuf {
    let folder = config.data_dir.clone();
    let private = config.database_url.is_none();
    if !private || config.data_dir_chosen || private_postgres::reachable_by_postgres_user(&folder) {
        return folder;
    }
    Path::new(FALLBACK).join(name_of(&folder))
}

/// Says so when another folder was chosen.
pub fn explain(config: &Config, chosen: &Path) {
    if chosen != config.data_dir {
        say(format_args!(
            "The user who runs PostgreSQL cannot enter {}: the data are in {} instead (LEADS_DATA_DIR).",
            config.data_dir.display(),
            chosen.display()
        ));
    }
}

/// Whether nothing was ever begun in the folder of a private installation.
pub fn is_untouched(config: &Config, folder: &Path) -> bool {
    config.database_url.is_none() && !private_postgres::is_installed(folder) && !secret::file_in(folder).exists()
}

/// Whether a private installation is in the folder, or may begin there. One that begins is announced: the folder may be a
/// mistyped one, or the disk with the data may not be mounted.
pub fn check_installation(config: &Config, folder: &Path) -> Result<(), Stop> {
    if private_postgres::is_installed(folder) {
        return Ok(());
    }
    let shown = folder.display();
    if secret::file_in(folder).exists() {
        return Err(Stop::new(format!(
            "{shown} has the secret of an installation and no database: is it the right folder (LEADS_DATA_DIR), and its disk \
             mounted? To begin anew, move its jwt-secret away"
        )));
    }
    if !config.may_begin {
        return Err(Stop::new(format!(
            "there is no installation in {shown} (LEADS_DATA_DIR): `leads serve` begins one"
        )));
    }
    say(format_args!(
        "A NEW INSTALLATION begins in {shown}, which has no data. If yours are elsewhere, stop and correct LEADS_DATA_DIR."
    ));
    Ok(())
}

/// Makes the folder if it is missing; the private PostgreSQL makes its own.
pub fn make(folder: &Path) -> Result<(), Stop> {
    if folder.is_dir() {
        return Ok(());
    }
    let made = fs::create_dir_all(folder).and_then(|()| {
        // A private PostgreSQL may come here later, as another user who must get through.
        let root = fs::metadata(folder)?.uid() == 0;
        fs::set_permissions(folder, fs::Permissions::from_mode(if root { 0o711 } else { 0o700 }))
    });
    made.map_err(|error| Stop::file(folder, &error))
}

/// A name that is the same for the same folder, and for no other.
fn name_of(folder: &Path) -> String {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_path_buf());
    let hash = Sha256::digest(absolute.as_os_str().as_bytes());
    hash.iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// Reads a small file; none when it does not exist.
pub fn read(path: &Path) -> Result<Option<String>, Stop> {
    let mut text = String::new();
    match fs::File::open(path).and_then(|mut file| file.read_to_string(&mut text)) {
        Ok(_) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Stop::file(path, &error)),
    }
}
