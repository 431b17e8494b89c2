//! What is done in the background: [`domain::job::Job`] lists it.

mod done;
mod perform;
mod tick;

pub use done::Done;
pub use perform::perform;
pub use tick::tick;
