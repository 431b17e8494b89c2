//! Who carries the money: one trait, implemented by each provider that a server may have.
//!
//! A provider opens pages where people pay, and recognises its own messages. It never credits: what
//! it says is applied by the use cases, exactly once.

#![warn(missing_docs)]

pub mod cmi;
mod event;
mod listing;
mod mask;
mod page_key;
mod provider;
mod registry;
mod sandbox;
pub mod statement;
pub mod stripe;

pub use cmi::Cmi;
pub use event::{CardNews, CardSaid, DisputeSaid, PaymentSaid, ProviderEvent, RefundSaid, Said, Unclear};
pub use listing::{Lists, Taken};
pub use mask::cards as mask_cards;
pub use provider::{
    ChargeOrder, Charged, Checkout, CustomerOrder, Eventually, GivesBack, Headers, Payer, Payment, Provider,
    ProviderError, RefundOrder, Refunded, Rejected, ReturnUrls, SavedCard, SavesCards,
};
pub use registry::Registry;
pub use sandbox::Sandbox;
pub use stripe::Stripe;
