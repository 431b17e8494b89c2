//! What influencers ask to be paid. Requests read it; everything is written by the system, under the lock of the
//! influencer or of the payout.

mod account;
mod batches;
mod free;
mod items;
mod record;
mod request;
mod search;
mod status;

pub use account::{AccountRecord, account, account_in, set_account};
pub use batches::{BatchRecord, NewBatch, batch, batches, fill, insert_batch, of_batch};
pub use free::{due, free, lock_influencer, pay_themselves};
pub use items::{ItemRecord, items};
pub use record::{PayoutRecord, find, find_in};
pub use request::{NewPayout, Seen, insert, seen};
pub use search::{PayoutFilter, PayoutPage, StatusTotal, search};
pub use status::{Locked, lock, set_status};

use crate::{StoreError, row::Columns};
use domain::{
    payout::{Holder, Payee},
    rib::Rib,
};

/// Where money goes, in the columns `rib` and `holder`.
fn payee_of(row: &impl Columns) -> Result<Payee, StoreError> {
    let rib = Rib::parse(row.column("rib")?);
    let holder = Holder::parse(row.column("holder")?);
    match (rib, holder) {
        (Ok(rib), Ok(holder)) => Ok(Payee { rib, holder }),
        _ => Err(StoreError::Corrupt("an account at a bank")),
    }
}
