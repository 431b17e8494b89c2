//! What is done with deposits.

pub mod balance;
pub mod monthly;
pub mod open;
pub mod read;
pub mod recharge;
pub mod resume;
pub mod scope;
pub mod search;
pub mod set_settings;
pub mod statement;
pub mod stats;
pub mod suspend;
mod suspension;

pub use store::deposits::{
    AutoRechargeSettings, DepositBalance, DepositFilter, DepositRecord, DepositStats, JournalEntry, JournalFilter,
    JournalPlace,
};
