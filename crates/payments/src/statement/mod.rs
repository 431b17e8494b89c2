//! Statements of our accounts, as banks write them: CAMT.053 or a table. Only money that came in and is booked counts.

mod camt;
mod table;
mod written;
mod xml;

pub use camt::read as read_camt;
pub use table::read as read_table;

use domain::{Money, text::Note};
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use thiserror::Error;

/// No statement of ours is longer.
pub const LARGEST: usize = 5 * 1024 * 1024;
const MOST_LINES: usize = 20_000;

/// Money that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit {
    /// The account as the statement writes it; none in a table, which is about the account that it is uploaded for.
    pub account: Option<String>,
    /// The day on which the bank booked it.
    pub booked: Date,
    /// How much.
    pub amount: Money,
    /// What the bank calls it, if it does.
    pub reference: Option<String>,
    /// What the sender wrote, and who that was.
    pub details: Note,
}

/// Why a statement is not read. Nothing of it is.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Unreadable {
    /// It is not what it says to be.
    #[error("not a statement in a form that is known")]
    Format,
    /// A table without one of these columns.
    #[error("the table has no column {0}")]
    Column(&'static str),
    /// An entry, counted from 1 in a document and from the head in a table, has something that cannot be read.
    #[error("the {what} of entry {entry} cannot be read")]
    Entry {
        /// Which one.
        entry: usize,
        /// What of it.
        what: &'static str,
    },
    /// There is more than anybody looks through.
    #[error("more than {MOST_LINES} entries")]
    TooMany,
}

/// Names for the credits of one statement that other statements with the same credits give them too: banks send an entry
/// again, in a statement of another period or another hour. The bank's own reference is the name where there is one, with
/// day and amount, for some banks use it twice; what else is the same twice in one statement is counted.
pub fn names(credits: &[Credit]) -> Vec<String> {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    let mut name = |credit: &Credit| {
        let mut hash = Sha256::new();
        let said = credit.reference.as_deref().unwrap_or(credit.details.as_str());
        for part in [credit.booked.to_string().as_str(), &credit.amount.to_string(), said] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        let name: String = hash
            .finalize()
            .iter()
            .take(16)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let count = seen.entry(name.clone()).and_modify(|count| *count += 1).or_insert(1);
        format!("{name}-{count}")
    };
    credits.iter().map(&mut name).collect()
}

/// Puts together what was said of an entry; nothing is a dash, so that a line is never empty.
fn details<'a>(parts: impl IntoIterator<Item = &'a str>) -> Note {
    let parts: Vec<_> = parts
        .into_iter()
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    let text: String = parts.join(" · ").chars().take(400).collect();
    Note::parse(&text).unwrap_or_else(|_| Note::parse("—").expect("a dash is a note"))
}

#[cfg(test)]
#[path = "statement_tests.rs"]
mod tests;
