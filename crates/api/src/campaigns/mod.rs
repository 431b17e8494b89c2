//! Campaigns over HTTP.

pub mod create;
pub mod read;
pub mod search;
pub mod set_settings;
pub mod set_status;
pub mod settings;
pub mod update;
pub mod view;
