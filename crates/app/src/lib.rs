//! The use cases, one verb per file. No HTTP, no SQL.
//!
//! A use case takes who asks and what for, both already parsed, and answers with what happened. It
//! begins a transaction and commits it, or hands a movement to the teller.

pub mod accounts;
pub mod activity;
pub mod agreements;
pub mod alerts;
pub mod audit;
pub mod books;
pub mod campaigns;
pub mod cards;
pub mod clock;
pub mod context;
pub mod deliveries;
pub mod deposits;
pub mod document;
pub mod earnings;
pub mod failure;
pub mod health;
pub mod influencers;
pub mod jobs;
pub mod leads;
pub mod limits;
pub mod notifications;
pub mod payments;
pub mod payouts;
pub mod purge;
pub mod quality;
mod recharges;
pub mod reconciliation;
pub mod refunds;
mod replay;
pub mod reports;
pub mod stats;
pub mod transfers;
pub mod wake_ups;

pub use context::App;
pub use failure::{Failure, FieldError};
pub use store::{Page, Slice, teller::IdempotencyKey};
