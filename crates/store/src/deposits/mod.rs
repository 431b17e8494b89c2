//! Deposits as they are read, and opened. Their money is moved by the teller only.

mod balance;
mod journal;
mod monthly;
mod open;
mod reader;
mod record;
mod search;
mod settings;
mod stats;
mod suspension;

pub use balance::{DepositBalance, balances};
pub use journal::{JournalEntry, JournalFilter, JournalLead, JournalPlace, journal};
pub use monthly::{JournalPart, KindTotal, Standing, StatementLine, journal_part, kind_totals, statement_lines};
pub use open::{Names, NewDeposit, count, insert, names};
pub(crate) use reader::BalanceReader;
pub use record::{AutoRechargeSettings, DepositRecord, find};
pub use search::{DepositFilter, search};
pub use settings::{DepositSettings, find_to_set, set};
pub use stats::{DepositStats, stats};
pub(crate) use suspension::lock_all;
pub use suspension::{lock, set_status};

pub(crate) use record::deposit_of;

use crate::{Database, StoreError};
use domain::{Actor, ids::CampaignId, lead_value::LeadValue};

/// Whether some deposit could pay now for a lead of this value; this much anybody who brings leads may know.
///
/// # Errors
/// The database failed.
pub async fn suffices(db: &Database, actor: Actor, campaign: CampaignId, value: LeadValue) -> Result<bool, StoreError> {
    let sql = "select coalesce(app.deposit_suffices($1, $2::bigint), false)";
    let rows = db
        .read(actor, sql, &[&campaign.uuid(), &value.amount().centimes()])
        .await?;
    Ok(rows.first().is_some_and(|row| row.get(0)))
}
