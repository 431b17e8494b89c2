//! Agreements over HTTP.

pub mod create;
pub mod search;
pub mod state;
pub mod view;
