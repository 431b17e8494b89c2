//! What is done in the background: [`domain::job::Job`] lists it.

pub mod ask;
mod done;
pub mod list;
mod perform;
pub mod run;
mod tick;

pub use done::Done;
pub use perform::perform;
pub use store::jobs::runs::Run;
pub use tick::tick;
