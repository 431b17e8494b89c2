//! Unused money that goes back to merchants.

pub mod credit_note;
pub mod request;
pub mod search;
pub mod settle;
mod view;
