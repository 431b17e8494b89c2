//! What only admins do, over HTTP.

pub mod deposits;
pub mod users;
