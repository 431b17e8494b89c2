//! Everything said to people, in three languages. No IO: the catalogues are compiled in.
//!
//! A text is declared here with its parameters and written in `catalogue/{fr,ar,en}/*.ftl`
//! ([Fluent](https://projectfluent.org)). A parameter that is not given does not compile; a text or a parameter that a
//! language lacks, or has too much, fails the tests. Amounts, numbers and what people typed are shown by `shown` alone.

#![warn(missing_docs)]

pub mod card_consent;
pub mod card_page;
mod catalogue;
#[cfg(test)]
mod catalogue_tests;
pub mod export;
pub mod link;
pub mod mail;
pub mod notification;
pub mod payment_page;
pub mod payment_title;
mod plural;
pub mod problem;
pub mod reason;
pub mod short;
mod shown;
#[cfg(test)]
mod snapshot_tests;
pub mod statement;
pub mod template;
mod topic;

pub use notification::Notification;
pub use shown::amount;
