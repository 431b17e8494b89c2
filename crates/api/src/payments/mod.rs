//! Payments over HTTP.

pub mod read;
pub mod search;
pub mod view;
