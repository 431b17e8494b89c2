//! Accounts on a real PostgreSQL.

mod house;
mod registration;
mod rotation;
mod sign_in;
mod signed_in;
