//! What only admins do, over HTTP.

pub mod audit;
pub mod balances;
pub mod deposits;
pub mod jobs;
pub mod quarantine;
pub mod users;
