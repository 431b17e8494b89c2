//! An admin says that the money of a payout came back.

use super::{Changed, change::change};
use crate::{App, Failure};
use domain::{Actor, ids::PayoutId, payout::PayoutCommand, text::Note};

/// Notes that the bank could not deliver a payout: its entries are available again.
///
/// # Errors
/// There is none, or it was not paid.
pub async fn returned(app: &App, actor: Actor, payout: PayoutId, reason: Note) -> Result<Changed, Failure> {
    change(app, actor, payout, &PayoutCommand::Returned(reason)).await
}
