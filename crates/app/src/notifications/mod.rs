//! What users were told.

pub mod read;
pub mod search;

pub use store::notifications::{NotificationPage, NotificationRecord};
