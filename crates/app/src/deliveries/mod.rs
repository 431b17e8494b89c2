//! What people are told leaves the dashboard: sent after the commit of what it tells, at least once.

mod deliver;
pub mod hear;
mod letter;
pub mod replay;
pub mod search;
mod short;
mod template;

pub use deliver::{Delivered, deliver};
pub use store::deliveries::DeliveryRecord;
