//! What users are told.

pub(crate) mod both_sides;
pub(crate) mod compose;
pub(crate) mod decided;
pub(crate) mod disputes;
pub(crate) mod new_leads;
pub(crate) mod payments;
pub mod preferences;
pub mod read;
mod render;
pub mod search;
pub mod unread;

pub use render::{Notification, NotificationPage};
pub use store::notifications::Marked;
