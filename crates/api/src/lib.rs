//! HTTP in: parse, one use case, present. No SQL, no rules.

pub mod accounts;
pub mod admin;
pub mod admission;
pub mod agreements;
pub mod amount;
pub mod auth;
pub mod body;
pub mod campaigns;
mod canonical;
pub mod clock;
pub mod demo;
pub mod deposits;
pub mod earnings;
pub mod fields;
pub mod idempotency;
pub mod influencers;
pub mod language;
pub mod layers;
pub mod leads;
pub mod names;
pub mod notifications;
pub mod number;
pub mod object;
pub mod openapi;
pub mod page;
pub mod payments;
pub mod payouts;
pub mod problem;
pub mod query;
pub mod router;
pub mod sandbox;
pub mod spreadsheet;
pub mod stats;
pub mod time;

pub use problem::Problem;
pub use router::{document, router};
