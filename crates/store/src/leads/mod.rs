//! Leads as they are read. They are written by the teller only.

pub mod record;

pub use record::{CustomerRecord, LeadRecord};
