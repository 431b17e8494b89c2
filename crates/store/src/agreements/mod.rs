//! The terms between merchants and those who bring them leads.

mod candidates;
mod create;
mod record;
mod search;
mod state;
mod tell;

pub use candidates::{Candidate, candidates};
pub use create::{Absent, NewAgreement, absent, insert, proposals};
pub use record::{AgreementRecord, find_in};
pub use search::{AgreementFilter, merchant_of, search};
pub use state::{lock, set_status};
pub use tell::tell;
