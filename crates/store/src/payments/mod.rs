//! Attempts to put money on deposits. They are settled by the teller only.

mod announce;
mod expire;
mod open;
mod payer;
mod record;
mod reopen;
mod search;
mod settled;

pub use announce::{Announced, announce, expected};
pub use expire::unfinished;
pub use open::{NewPayment, Transfer, insert, keep_url, log_transfer};
pub use payer::{Payer, payer};
pub use record::{PaymentRecord, find, find_any, find_in, find_paid, find_transfer, open_transfers};
pub use reopen::reopen;
pub use search::{PaymentFilter, search};
pub use settled::settled_since;

use crate::{StoreError, row::Columns};
use domain::{
    payment::{PaymentPurpose, PaymentStatus},
    text::Reference,
};

/// The status in the columns `status`, `reference`, `failure_reason` and `settled_at`.
pub(crate) fn status_of(row: &impl Columns) -> Result<PaymentStatus, StoreError> {
    let contradiction = StoreError::Corrupt("a settled payment without its outcome");
    match (row.column::<&str>("status")?, row.column("settled_at")?) {
        ("pending", _) => Ok(PaymentStatus::Pending),
        ("paid", Some(at)) => {
            let reference: Option<&str> = row.column("reference")?;
            let reference = reference
                .and_then(|text| Reference::parse(text).ok())
                .ok_or(contradiction)?;
            Ok(PaymentStatus::Confirmed { at, reference })
        }
        ("expired", Some(at)) => Ok(PaymentStatus::Expired { at }),
        ("failed", Some(at)) => {
            let reason: Option<String> = row.column("failure_reason")?;
            Ok(PaymentStatus::Failed {
                at,
                reason: reason.ok_or(contradiction)?,
            })
        }
        _ => Err(contradiction),
    }
}

/// The purpose in the column `purpose`.
pub(crate) fn purpose_of(row: &impl Columns) -> Result<PaymentPurpose, StoreError> {
    match row.column::<&str>("purpose")? {
        "initial" => Ok(PaymentPurpose::Initial),
        "recharge" => Ok(PaymentPurpose::Recharge),
        _ => Err(StoreError::Corrupt("the purpose of a payment")),
    }
}
