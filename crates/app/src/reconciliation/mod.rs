//! What we know of payments is compared with what providers list, day by day.

pub mod read;
mod run;

pub(crate) use run::compare_days;
pub use store::reconciliation::{ComparedDay, KeptDifference};
