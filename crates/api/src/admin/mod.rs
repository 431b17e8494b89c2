//! What only admins do, over HTTP.

pub mod deposits;
pub mod invariants;
pub mod users;
