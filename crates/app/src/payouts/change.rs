//! What approve, paid, reject and returned have in common.

use super::{PayoutRecord, advice, announce};
use crate::{App, Failure};
use domain::{
    Actor, Refusal,
    ids::PayoutId,
    payout::{PayoutCommand, Signed},
};
use store::payouts;

/// A payout after a command.
#[derive(Debug)]
pub struct Changed {
    /// The payout as it is now.
    pub payout: PayoutRecord,
    /// Whether the command had its effect before.
    pub already_applied: bool,
}

/// Carries out a command on a payout under its lock: of two admins who decide at the same time one finds what the other
/// did. The caller must be an admin: row level security is not asked.
pub(super) async fn change(
    app: &App,
    actor: Actor,
    payout: PayoutId,
    command: &PayoutCommand,
) -> Result<Changed, Failure> {
    let (by, at) = (actor.user(), app.now());
    let tx = app.db.begin_system().await?;
    let locked = payouts::lock(&tx, payout).await?.ok_or(Refusal::NotFound)?;
    let after = locked
        .status
        .after(command, Signed { by, at }, app.payouts().signatures)?;
    if let Some(status) = &after {
        payouts::set_status(&tx, payout, status, at).await?;
        announce::decided(app, &tx, payout, &locked, status, by).await?;
        advice::follow(app, &tx, payout, status).await?;
    }
    let changed = Changed {
        payout: payouts::find_in(&tx, payout).await?,
        already_applied: after.is_none(),
    };
    tx.commit().await?;
    Ok(changed)
}
