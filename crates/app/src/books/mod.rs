//! Who owes what to whom.

pub mod read;

pub use store::earnings::{InfluencerBalance, OwedPlace};
