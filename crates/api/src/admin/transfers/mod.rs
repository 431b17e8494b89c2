//! What came to our accounts, over HTTP.

pub mod announced;
pub mod confirm;
pub mod import;
pub mod lines;
