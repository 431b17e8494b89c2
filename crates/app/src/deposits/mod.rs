//! What is done with deposits.

pub mod balance;
pub mod confirm;
pub mod open;
pub mod recharge;
pub mod resume;
pub mod search;
pub mod set_settings;
pub mod statement;
pub mod stats;
pub mod suspend;
mod suspension;
mod whose;

pub use store::deposits::{
    AutoRechargeSettings, DepositBalance, DepositFilter, DepositRecord, DepositStats, JournalEntry, JournalFilter,
    JournalPlace,
};
pub use whose::{of_one, whose};
