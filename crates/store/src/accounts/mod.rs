//! Those who sign in, their sessions, and the attempts that failed.

pub mod failures;
pub mod identities;
mod search;
pub mod sessions;
pub mod users;

pub use search::{UserFilter, search};
pub use users::{NewUser, Profile, UserChange, UserRecord};
