//! How those who bring leads introduce themselves, and their record.

mod introduction;
mod renamed;
mod search;

pub use introduction::{introduction, set_introduction};
pub use renamed::renamed_since;
pub use search::{InfluencerFilter, InfluencerPlace, InfluencerRecord, search};
