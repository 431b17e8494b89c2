//! What only admins do.

mod invariants;
mod users;
