//! Unused money goes back to merchants (rules, section 2): asked for and sent at once, then it arrives or comes back.

pub mod arrive;
pub mod credit_note;
mod deliver;
pub(crate) mod elsewhere;
pub mod fail;
pub(crate) mod note;
pub mod request;
pub mod search;
mod send;
mod told;

pub(crate) use send::send_waiting;
pub use store::refunds::{RefundFilter, RefundRecord};

/// A refund after a command.
#[derive(Debug)]
pub struct Changed {
    /// The refund as it is now.
    pub refund: RefundRecord,
    /// Whether the command had its effect before.
    pub already_applied: bool,
}
