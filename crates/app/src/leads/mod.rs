//! What is done with leads.

pub mod bulk;
pub(crate) mod bulk_seats;
pub mod convert;
pub mod create;
pub mod expire;
pub mod expiring;
pub mod export;
pub mod lose;
mod missed;
pub mod preview;
pub mod read;
pub mod reject;
pub mod search;
mod settle;
pub mod validate;

pub use settle::Decided;
pub use store::leads::{CustomerRecord, HistoryEntry, LeadFilter, LeadOrder, LeadPlace, LeadRecord, LeadSort};
