//! Unused money on its way back to merchants. What of it leaves a deposit or comes back is moved by the teller only.

mod choose;
mod record;
mod search;
mod total;
mod write;

pub use choose::refundable;
pub use record::{RefundRecord, find, find_called, lock, read, undelivered, waiting};
pub use search::{RefundFilter, search};
pub use total::returned;
pub use write::{NewRefund, arrived, call, explain, give_up, insert};
