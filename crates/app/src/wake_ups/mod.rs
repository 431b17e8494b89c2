//! What happens some seconds after a merchant's leads changed.

mod follow_up;

pub use follow_up::{FollowedUp, follow_up, run};
