//! Those who bring leads: how they introduce themselves, how merchants find them, and whom a merchant blocks.

mod announce;
pub mod block;
pub mod blocks;
pub mod introduce;
pub mod introduction;
mod names;
pub mod renamed;
pub mod search;
pub mod unblock;

pub use store::blocks::{Block, BlockFilter, Place};
pub use store::influencers::{InfluencerFilter, InfluencerPlace, InfluencerRecord};
