//! Leads over HTTP.

pub mod bulk;
pub mod convert;
pub mod create;
pub mod export;
pub mod lose;
pub mod preview;
pub mod read;
pub mod reject;
pub mod search;
pub mod validate;
pub mod view;
