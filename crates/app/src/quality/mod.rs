//! Who brings too many bad leads is stopped.

mod judge;

pub use judge::{Judged, judge};
