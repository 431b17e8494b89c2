//! Deposits over HTTP.

pub mod balance;
pub mod monthly;
pub mod open;
pub mod pay;
pub mod read;
pub mod recharge;
pub mod search;
pub mod set_settings;
pub mod statement;
pub mod stats;
pub mod view;
