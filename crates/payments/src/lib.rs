//! Who carries the money: one trait, implemented by each provider that a server may have.
//!
//! A provider opens pages where people pay, and recognises its own messages. It never credits: what
//! it says is applied by the use cases, exactly once.

#![warn(missing_docs)]

mod provider;
mod registry;
mod sandbox;

pub use provider::{
    Checkout, Eventually, Headers, Payment, Provider, ProviderError, ProviderEvent, Rejected, ReturnUrls,
};
pub use registry::Registry;
pub use sandbox::Sandbox;
