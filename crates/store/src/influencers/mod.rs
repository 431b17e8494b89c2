//! How those who bring leads introduce themselves, and their record.

mod introduction;
mod search;

pub use introduction::{introduction, set_introduction};
pub use search::{InfluencerFilter, InfluencerPlace, InfluencerRecord, search};
