//! What only admins do.

mod users;
