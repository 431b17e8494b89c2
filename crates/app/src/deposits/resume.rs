//! An admin lets a deposit take leads again.

use super::suspension;
use crate::{App, Failure};
use domain::{Actor, deposit::Deposit, ids::DepositId, text::Note};
use store::deposits::DepositRecord;

/// Lets a stopped deposit take leads again. Repeating it changes nothing.
///
/// # Errors
/// There is no such deposit, or it was never paid.
pub async fn resume(app: &App, actor: Actor, deposit: DepositId, reason: &Note) -> Result<DepositRecord, Failure> {
    suspension::change(app, actor, deposit, reason, "deposit_resumed", Deposit::resume).await
}
