//! The terms between merchants and those who bring them leads.

mod candidates;
mod create;
mod record;
mod search;
mod state;

pub use candidates::{Candidate, candidates};
pub use create::{Absent, NewAgreement, create};
pub use record::AgreementRecord;
pub use search::{AgreementFilter, merchant_of, search};
pub use state::{Changed, change};
