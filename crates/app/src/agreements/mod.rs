//! What is done with agreements.

pub(crate) mod announce;
pub mod candidates;
mod change;
pub mod create;
pub mod resume;
pub mod search;
pub mod sign;
pub mod suspend;
pub mod terminate;

pub use change::Changed;
pub use store::agreements::{AgreementFilter, AgreementRecord, Candidate};
