//! Figures about leads, over HTTP.

pub mod campaign;
pub mod influencer;
pub mod overview;
mod period;
mod view;
