//! What influencers earned.

pub mod search;

pub use store::earnings::{EarningFilter, EarningPage, EarningRecord};
