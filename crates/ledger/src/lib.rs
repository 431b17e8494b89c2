//! Batches of movements of deposit money, decided: facts in, writes out. No IO, no async, no clock, no randomness.
//!
//! The teller of `store` locks what a movement [needs](Movement::needs), reads it into [`Facts`], lets each movement of
//! a [`Batch`] [decide](Movement::decide) in the order of arrival, and turns the [`Writes`] into rows of one transaction.
//! A movement is a type of its own in a file of its own, with its own result.

#![warn(missing_docs)]

mod adjust_deposit;
mod adjust_earnings;
mod batch;
mod charge_back;
mod confirm_payment;
mod counts;
mod facts;
mod lead;
mod movement;
mod needs;
mod post;
mod refund_lead;
mod reserve_lead;
mod return_chargeback;
mod return_withdrawal;
mod settle_lead;
mod withdraw;
mod writes;

pub use adjust_deposit::AdjustDeposit;
pub use adjust_earnings::AdjustEarnings;
pub use batch::{Batch, NewId};
pub use charge_back::{ChargeBack, ChargedBack};
pub use confirm_payment::{ConfirmPayment, Confirmed};
pub use counts::{CountKey, DayCounts};
pub use facts::{
    Campaign, Capture, Debt, Deposits, Dispute, Facts, LockedDeposit, Payment, Refund, TermsVersion, UsedKey,
};
pub use lead::{CustomerRecord, LeadRecord};
pub use movement::{Halt, Moved, Movement};
pub use needs::{Needs, Offer};
pub use refund_lead::RefundLead;
pub use reserve_lead::{IdempotencyKey, ReserveLead, Reserved};
pub use return_chargeback::ReturnChargeback;
pub use return_withdrawal::ReturnWithdrawal;
pub use settle_lead::{SettleLead, Settled};
pub use withdraw::Withdraw;
pub use writes::{
    Alert, Cause, Decision, DisputeChange, EarningCause, EarningEntry, Entry, LeadChange, NewKey, NewLead, NewReceipt,
    PaymentChange, RefundChange, Writes,
};
