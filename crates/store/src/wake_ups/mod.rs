//! The teller's wake-ups: which merchants joined one, and since when what happened to their leads is looked at.

mod joined;
mod recent;

pub use joined::{done, due};
pub use recent::{Recent, lock, seen};
