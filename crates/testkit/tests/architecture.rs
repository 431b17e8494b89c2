//! ARCHITECTURE.md as tests: which crate may depend on which, what the domain may touch, how long a file may be, who
//! begins and commits, and what the migrations and SQL statements must look like so that one PostgreSQL can become many.
//!
//! Every rule is a function from text to complaints, shown to fire on a bad sample before it judges the repository.

#[path = "architecture/dependencies.rs"]
mod dependencies;
#[path = "architecture/files.rs"]
mod files;
#[path = "architecture/purity.rs"]
mod purity;
#[path = "architecture/rust.rs"]
mod rust;
#[path = "architecture/sql/mod.rs"]
mod sql;
#[path = "architecture/transactions.rs"]
mod transactions;
#[path = "architecture/zone.rs"]
mod zone;

use std::path::{Path, PathBuf};

/// The folder of the root Cargo.toml.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A file of the repository: its path from the root, and its text.
struct Source {
    path: String,
    text: String,
}

/// Every file below `folder` with one of these extensions, sorted; nothing when the folder does not exist.
fn sources(folder: &str, extensions: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    collect(&root(), folder, extensions, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn collect(root: &Path, folder: &str, extensions: &[&str], found: &mut Vec<Source>) {
    let Ok(entries) = std::fs::read_dir(root.join(folder)) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{folder}/{name}");
        if entry.path().is_dir() {
            if !name.starts_with('.') && !["target", "node_modules", "dist"].contains(&name.as_str()) {
                collect(root, &path, extensions, found);
            }
        } else if extensions.iter().any(|e| name.ends_with(&format!(".{e}")))
            && let Ok(text) = std::fs::read_to_string(entry.path())
        {
            found.push(Source { path, text });
        }
    }
}

/// Fails with the complaints, one a line.
#[track_caller]
fn expect_none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n  {}\n", complaints.join("\n  "));
}

/// Fails unless exactly one complaint was made and it says `words`: proves that a rule fires, and fires alone.
#[track_caller]
fn expect_one(complaints: &[String], words: &str) {
    assert!(
        matches!(complaints, [only] if only.contains(words)),
        "expected one complaint about `{words}`, got {complaints:#?}"
    );
}
