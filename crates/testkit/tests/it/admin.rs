//! What only admins do.

mod audit;
mod users;
