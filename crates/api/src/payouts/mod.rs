//! `/api/payouts`

pub mod account;
pub mod advice;
pub mod batches;
pub mod export;
pub mod read;
pub mod request;
pub mod search;
pub mod status;
pub mod view;
