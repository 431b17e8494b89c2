//! Deposits that fill themselves: looked at after each movement that makes it necessary, and every hour; asked for once at
//! a time, and charged by a job.

mod charge;
mod look;
mod told;

pub(crate) use charge::charge;
pub(crate) use look::{look, look_at_all};
