//! An admin stops a deposit.

use super::suspension;
use crate::{App, Failure};
use domain::{Actor, deposit::Deposit, ids::DepositId, text::Note};
use store::deposits::DepositRecord;

/// Stops a deposit: once this has answered, it takes no new lead. What it holds is settled as ever. Repeating it
/// changes nothing.
///
/// # Errors
/// There is no such deposit, or it was never paid.
pub async fn suspend(app: &App, actor: Actor, deposit: DepositId, reason: &Note) -> Result<DepositRecord, Failure> {
    suspension::change(app, actor, deposit, reason, "deposit_suspended", Deposit::suspend).await
}
