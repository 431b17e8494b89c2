//! Cards that merchants let us charge again.

mod change;
mod consent;
mod read;

pub use change::{NewCard, change, forgotten, keep, remove};
pub use consent::{Consent, agree, customer, has_consent, keep_customer};
pub use read::{CardRecord, find, find_called, list};
