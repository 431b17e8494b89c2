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

use testkit::sources::{Source, root, sources};

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
