//! Deposits that run out: what is told of it.

mod tell;

pub use tell::tell;
