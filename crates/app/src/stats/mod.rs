//! Figures about leads, of the last days.

pub mod campaign;
mod figures;
pub mod influencer;
pub mod overview;

pub use figures::Figures;
pub use store::stats::{DayCounts, InfluencerCounts, SourceCount, SourceSample};
