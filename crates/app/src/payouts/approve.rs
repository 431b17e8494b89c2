//! An admin lets a payout be sent.

use super::{Changed, change::change};
use crate::{App, Failure};
use domain::{Actor, ids::PayoutId, payout::PayoutCommand};

/// Approves a payout.
///
/// # Errors
/// There is none, or it was decided otherwise.
pub async fn approve(app: &App, actor: Actor, payout: PayoutId) -> Result<Changed, Failure> {
    change(app, actor, payout, &PayoutCommand::Approve).await
}
