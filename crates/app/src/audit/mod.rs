//! Whether the rows contradict each other, for admins.

pub mod last;
pub mod run;

pub use store::audit::result::{Checked, LastAudit};

/// A run that began longer ago than this, waiting for its job included, has died with its server.
const LONGEST: jiff::SignedDuration = jiff::SignedDuration::from_hours(1);
