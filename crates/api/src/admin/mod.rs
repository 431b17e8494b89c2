//! What only admins do, over HTTP.

pub mod acquirers;
pub mod audit;
pub mod balances;
pub mod deliveries;
pub mod deposits;
pub mod jobs;
pub mod quarantine;
pub mod reconciliation;
pub mod transfers;
pub mod users;
