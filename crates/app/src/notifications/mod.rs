//! What users are told.

pub(crate) mod compose;
pub(crate) mod decided;
pub(crate) mod new_leads;
pub mod read;
pub mod search;
pub(crate) mod texts;

pub use store::notifications::{NotificationPage, NotificationRecord};
