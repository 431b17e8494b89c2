//! Notifications on their way to people: who is to be told what over which channel, and what became of it.

mod claim;
mod content;
mod record;
mod search;
mod settle;

pub use claim::{Claimed, claim};
pub use content::{Content, content};
pub use record::DeliveryRecord;
pub use search::{given_up, search};
pub use settle::{called, hear, replay, settle, skip_due};
