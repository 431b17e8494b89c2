//! Finding the PostgreSQL programs.

use crate::Error;
use crate::layout::Layout;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The oldest major version whose SQL the service can use.
const OLDEST: u32 = 15;

/// Programs of one PostgreSQL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Binaries {
    pub(crate) bin: PathBuf,
    pub(crate) major: u32,
}

/// One place to look. A PostgreSQL shipped with the service becomes one more line
/// of `SOURCES`: a function that unpacks it and returns its folder.
type Source = fn() -> Vec<PathBuf>;

/// In order of preference among equal versions.
const SOURCES: &[Source] = &[pg_config, debian, red_hat, homebrew, postgres_app];

impl Binaries {
    /// The programs in the given folder, or the best ones on this machine: the
    /// version that wrote the existing data, else the newest.
    pub(crate) fn find(layout: &Layout, pg_bin: Option<&Path>) -> Result<Self, Error> {
        let found = match pg_bin {
            Some(bin) => vec![Self::at(bin).ok_or_else(|| Error::NotABinFolder(bin.to_path_buf()))?],
            None => SOURCES
                .iter()
                .flat_map(|source| source())
                .filter_map(|bin| Self::at(&bin))
                .collect(),
        };
        choose(found, layout.major(), layout)
    }

    fn at(bin: &Path) -> Option<Self> {
        bin.join("initdb").is_file().then_some(())?;
        let words = output(&bin.join("postgres"), "--version")?;
        Some(Self {
            bin: bin.to_path_buf(),
            major: major_in(&words)?,
        })
    }

    /// The path of one program.
    pub(crate) fn program(&self, name: &str) -> PathBuf {
        self.bin.join(name)
    }

    /// Whether the module that records statement statistics is installed.
    pub(crate) fn has_statement_statistics(&self) -> bool {
        ["../lib", "../lib/postgresql"]
            .iter()
            .any(|lib| self.bin.join(lib).join("pg_stat_statements.so").is_file())
    }

    /// Whether it was built with lz4, which costs a fraction of PostgreSQL's own compression.
    pub(crate) fn has_lz4(&self) -> bool {
        let built_with = output(&self.program("pg_config"), "--configure");
        built_with.is_some_and(|options| options.contains("--with-lz4"))
    }
}

fn choose(found: Vec<Binaries>, wanted: Option<u32>, layout: &Layout) -> Result<Binaries, Error> {
    if let Some(major) = wanted {
        let same = found.into_iter().find(|one| one.major == major);
        return same.ok_or_else(|| Error::MajorMissing {
            major,
            cluster: layout.cluster.clone(),
        });
    }
    // The last maximum wins in max_by_key, the first place to look should.
    let newest = found
        .into_iter()
        .rev()
        .max_by_key(|one| one.major)
        .ok_or(Error::NoBinaries)?;
    match newest.major >= OLDEST {
        true => Ok(newest),
        false => Err(Error::TooOld {
            major: newest.major,
            bin: newest.bin,
        }),
    }
}

/// `postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)` is 15.
fn major_in(words: &str) -> Option<u32> {
    let version = words.split("(PostgreSQL) ").nth(1)?;
    let end = version.find(|c: char| !c.is_ascii_digit()).unwrap_or(version.len());
    version[..end].parse().ok()
}

fn output(program: &Path, argument: &str) -> Option<String> {
    let output = Command::new(program).arg(argument).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

fn pg_config() -> Vec<PathBuf> {
    let bin = output(Path::new("pg_config"), "--bindir");
    bin.map(|line| PathBuf::from(line.trim())).into_iter().collect()
}

fn debian() -> Vec<PathBuf> {
    folders_in("/usr/lib/postgresql", "", "bin")
}

fn red_hat() -> Vec<PathBuf> {
    folders_in("/usr", "pgsql-", "bin")
}

fn homebrew() -> Vec<PathBuf> {
    let roots = ["/opt/homebrew/opt", "/usr/local/opt", "/home/linuxbrew/.linuxbrew/opt"];
    roots
        .iter()
        .flat_map(|root| folders_in(root, "postgresql@", "bin"))
        .collect()
}

fn postgres_app() -> Vec<PathBuf> {
    folders_in("/Applications/Postgres.app/Contents/Versions", "", "bin")
}

/// `root/<prefix>*/tail`, in a stable order.
fn folders_in(root: &str, prefix: &str, tail: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root).into_iter().flatten().flatten();
    let matching = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix));
    let mut folders: Vec<PathBuf> = matching.map(|entry| entry.path().join(tail)).collect();
    folders.sort();
    folders
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_major_version() {
        assert_eq!(
            major_in("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n"),
            Some(15)
        );
        assert_eq!(major_in("postgres (PostgreSQL) 18beta1\n"), Some(18));
        assert_eq!(major_in("postgres (PostgreSQL) 17"), Some(17));
        assert_eq!(major_in("something else"), None);
    }
}
