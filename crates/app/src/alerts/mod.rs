//! Deposits that run out: what is told of it, and what was missed.

mod check;
mod tell;

pub use check::{Checked, check};
pub use tell::tell;
