//! What is done with payments.

pub mod apply;
mod carry_out;
pub(crate) mod checkout;
pub mod cmi;
mod confirm;
mod declined;
mod disputes;
pub mod expire;
pub mod methods;
mod open;
pub mod quarantine;
pub mod read;
pub mod receipt;
mod receive;
mod refunded;
pub mod reopen;
pub mod sandbox;
pub mod search;
pub mod transfers;

pub(crate) use confirm::confirm;
pub(crate) use open::Opening;
pub use open::Pay;
pub use payments::{Headers, Rejected};
pub use receive::{NotReceived, receive, receive_and_apply};
pub use store::{
    payments::{PaymentFilter, PaymentRecord, Transfer},
    provider_events::{ListedEvent, Received},
};
