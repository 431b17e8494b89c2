//! Whether the rows contradict each other, for admins.

pub mod last;
pub mod run;

pub use store::audit::result::{Checked, LastAudit};
