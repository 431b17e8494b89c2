//! Accounts on a real PostgreSQL.
#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

mod registration;
mod rotation;
mod server;
mod sign_in;
mod signed_in;
mod update;
mod users;
