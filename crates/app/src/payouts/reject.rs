//! An admin refuses a payout.

use super::{Changed, change::change};
use crate::{App, Failure};
use domain::{Actor, ids::PayoutId, payout::PayoutCommand, text::Note};

/// Refuses a payout that was not paid: its entries are available again.
///
/// # Errors
/// There is none, or it was paid.
pub async fn reject(app: &App, actor: Actor, payout: PayoutId, reason: Note) -> Result<Changed, Failure> {
    change(app, actor, payout, &PayoutCommand::Reject(reason)).await
}
