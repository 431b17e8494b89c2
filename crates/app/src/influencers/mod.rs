//! How those who bring leads introduce themselves, and how merchants find them.

pub mod introduce;
pub mod introduction;
pub mod search;

pub use store::influencers::{InfluencerFilter, InfluencerPlace, InfluencerRecord};
