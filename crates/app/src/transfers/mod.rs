//! Transfers that merchants announced, and what came to our accounts.

pub mod confirm;
pub mod import;
pub mod search;

pub use store::statements::{LineFilter, ListedLine, Proposal};
