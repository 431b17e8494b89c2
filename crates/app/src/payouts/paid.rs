//! An admin says that the bank has sent a payout.

use super::{Changed, change::change};
use crate::{App, Failure};
use domain::{Actor, ids::PayoutId, payout::PayoutCommand, text::Reference};

/// Notes that a payout was paid, and what the bank calls the transfer.
///
/// # Errors
/// There is none, it is not approved, it was paid under another reference, or it takes another admin.
pub async fn paid(app: &App, actor: Actor, payout: PayoutId, reference: Reference) -> Result<Changed, Failure> {
    change(app, actor, payout, &PayoutCommand::Paid(reference)).await
}
