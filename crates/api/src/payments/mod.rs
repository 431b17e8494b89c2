//! Payments over HTTP.

pub mod methods;
pub mod read;
pub mod receipt;
pub mod reopen;
pub mod search;
pub mod view;
