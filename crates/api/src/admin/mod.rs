//! What only admins do, over HTTP.

pub mod users;
