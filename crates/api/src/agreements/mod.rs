//! Agreements over HTTP.

pub mod candidates;
pub mod create;
pub mod search;
pub mod state;
pub mod view;
