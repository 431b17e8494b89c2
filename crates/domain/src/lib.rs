//! The rules of Leads, pure: no IO, no async, no clock, no randomness.
//!
//! A value of a type of this crate is valid; what comes from outside is parsed once, here.

#![warn(missing_docs)]

#[doc(hidden)]
pub use serde;

pub mod actor;
pub mod agreement;
pub mod alert;
pub mod bank_account;
pub mod block;
pub mod books;
pub mod campaign;
pub mod card;
pub mod channel;
pub mod characters;
pub mod clock;
pub mod commission;
pub mod contact;
pub mod counters;
pub mod delivery;
pub mod deposit;
pub mod deposit_amount;
pub mod dispute;
pub mod earning;
pub mod folding;
pub mod identity;
pub mod ids;
pub mod influencer;
pub mod invalid;
pub mod job;
pub mod kpi;
pub mod lead;
pub mod lead_value;
pub mod locale;
pub mod money;
pub mod month;
pub mod named;
pub mod notification;
pub mod payment;
pub mod payout;
pub mod period;
pub mod provider_event;
pub mod quality;
pub mod rate;
pub mod ratio;
pub mod recharge;
pub mod reconciliation;
pub mod refund;
pub mod refusal;
pub mod rib;
pub mod sale;
pub mod schedule;
pub mod session;
pub mod sign_in;
pub mod signed_money;
pub mod sought;
pub mod terms;
pub mod text;
pub mod time;
pub mod total;
pub mod transfer_code;

pub use actor::{Actor, Role};
pub use clock::Clock;
pub use invalid::Invalid;
pub use money::Money;
pub use month::Month;
pub use named::Named;
pub use rate::Rate;
pub use refusal::Refusal;
pub use signed_money::{Correction, SignedMoney};
pub use time::Zone;
pub use total::Total;
