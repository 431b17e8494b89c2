//! Unused money on its way back to merchants. What of it leaves a deposit or comes back is moved by the teller only.

mod record;
mod search;
mod write;

pub use record::{RefundRecord, find, lock, read, waiting};
pub use search::{RefundFilter, search};
pub use write::{NewRefund, arrived, explain, give_up, insert};
