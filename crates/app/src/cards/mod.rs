//! Cards that merchants let us charge again: kept only where they agreed, and as long as they want.

pub(crate) mod customer;
pub(crate) mod detach;
pub(crate) mod keep;
pub mod list;
pub(crate) mod news;
pub mod remove;

pub use store::cards::CardRecord;
