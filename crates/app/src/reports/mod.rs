//! What people are told of the day.

mod daily;

pub use daily::{Daily, daily};
