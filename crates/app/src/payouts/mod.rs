//! What influencers ask to be paid, and what admins do about it.

pub mod account;
pub mod advice;
mod announce;
pub mod approve;
pub mod automatic;
pub mod batch;
mod change;
pub mod paid;
pub mod read;
pub mod reject;
pub mod request;
pub mod returned;
pub mod search;
pub mod set_account;
mod settings;

pub use change::Changed;
pub use settings::PayoutSettings;
pub use store::payouts::{AccountRecord, BatchRecord, ItemRecord, PayoutFilter, PayoutPage, PayoutRecord, StatusTotal};
