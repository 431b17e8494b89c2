//! Unused money that goes back to merchants.

pub mod request;
pub mod search;
pub mod settle;
mod view;
