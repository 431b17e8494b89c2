//! How influencers stand with merchants, and that they are stopped.

mod standing;
mod stop;

pub use standing::{InForce, Standing, standings};
pub use stop::{Stopped, stop};
