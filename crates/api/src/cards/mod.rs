//! Cards that a merchant lets us charge again.

pub mod list;
pub mod remove;
