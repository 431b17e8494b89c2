//! What is done with payments.

pub mod apply;
pub(crate) mod checkout;
mod confirm;
pub mod methods;
mod open;
pub mod read;
pub mod receipt;
pub mod sandbox;
pub mod search;
pub mod transfers;

pub(crate) use confirm::confirm;
pub(crate) use open::Opening;
pub use open::Pay;
pub use store::payments::{PaymentFilter, PaymentRecord, Transfer};
