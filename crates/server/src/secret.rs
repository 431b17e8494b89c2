//! The key of the access tokens: the operator's, or one that is made once and kept.

use crate::{Stop, config::Config, folder};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use secrecy::SecretString;
use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

/// Where a generated key is kept.
pub fn file_in(data_dir: &Path) -> PathBuf {
    data_dir.join("jwt-secret")
}

/// The key, made now if there is none.
pub fn find_or_make(config: &Config, data_dir: &Path) -> Result<SecretString, Stop> {
    if let Some(secret) = &config.jwt_secret {
        return Ok(secret.clone());
    }
    folder::make(data_dir)?;
    let file = file_in(data_dir);
    if let Some(kept) = kept(&file)? {
        return Ok(kept);
    }
    make(&file).map_err(|error| Stop::file(&file, &error))?;
    // Read again: another process may have made it first.
    kept(&file)?.ok_or_else(|| Stop::new(format!("{} vanished", file.display())))
}

fn kept(file: &Path) -> Result<Option<SecretString>, Stop> {
    let Some(text) = folder::read(file)? else {
        return Ok(None);
    };
    match text.trim() {
        secret if secret.len() >= 32 => Ok(Some(secret.into())),
        _ => Err(Stop::new(format!(
            "{} is too short to be a secret: remove it, or set JWT_SECRET",
            file.display()
        ))),
    }
}

/// Written whole beside its place, then linked there unless another process was faster: no half of it can ever be read.
fn make(file: &Path) -> io::Result<()> {
    let mut random = [0; 48];
    getrandom::fill(&mut random).map_err(io::Error::other)?;
    let draft = file.with_extension(std::process::id().to_string());
    let written = write(&draft, &URL_SAFE_NO_PAD.encode(random)).and_then(|()| match fs::hard_link(&draft, file) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        linked => linked,
    });
    // A draft that stays is overwritten or ignored; the reason to report is the one above.
    let _ = fs::remove_file(&draft);
    written
}

fn write(path: &Path, secret: &str) -> io::Result<()> {
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(path)?;
    file.write_all(secret.as_bytes())?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn a_key_is_made_once_and_only_we_can_read_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = file_in(folder.path());
        make(&file).unwrap();
        let first = kept(&file).unwrap().unwrap();
        make(&file).unwrap();
        let second = kept(&file).unwrap().unwrap();
        assert_eq!(first.expose_secret(), second.expose_secret());
        assert!(first.expose_secret().len() >= 64);
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no draft stays");
    }

    #[test]
    fn a_broken_key_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(file_in(folder.path()), "short").unwrap();
        assert!(
            kept(&file_in(folder.path()))
                .unwrap_err()
                .to_string()
                .contains("too short")
        );
    }
}
