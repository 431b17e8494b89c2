//! Those who sign in, their sessions, and the attempts that failed.

pub mod failures;
pub mod sessions;
pub mod users;

pub use users::{NewUser, Profile, UserRecord};
