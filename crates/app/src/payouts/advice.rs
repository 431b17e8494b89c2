//! The advice of a payout: what was paid, for what, as a file.

use crate::{
    App, Failure,
    document::{self, Document},
};
use domain::{Actor, Refusal, ids::PayoutId, payout::PayoutStatus};
use store::{Tx, documents};

/// Writes the advice of a payout that the actor may see, from what was kept when it was given, and says if the money came
/// back since.
///
/// # Errors
/// There is no such payout, or it was never paid.
pub async fn advice(app: &App, actor: Actor, payout: PayoutId) -> Result<Document, Failure> {
    let Some(stored) = documents::of_payout(&app.db, actor, payout).await? else {
        let found = store::payouts::find(&app.db, actor, payout).await?;
        found.ok_or(Refusal::NotFound)?;
        return Err(Refusal::PayoutState.into());
    };
    let content: receipts::content::Advice = serde_json::from_value(stored.content).map_err(Failure::internal)?;
    Document::write(stored.number, move || receipts::advice(&content)).await
}

/// What a step of a payout writes on paper, in the transaction of the step and as the last thing before its commit.
pub(super) async fn follow(app: &App, tx: &Tx, payout: PayoutId, status: &PayoutStatus) -> Result<(), Failure> {
    let given = document::given_now(app);
    match status {
        PayoutStatus::Paid(_) => documents::give_advice(tx, payout, given).await?,
        PayoutStatus::Returned { reason, .. } => {
            documents::note_return(tx, payout, given, reason.as_str()).await?;
        }
        PayoutStatus::Requested | PayoutStatus::Approved(_) | PayoutStatus::Rejected { .. } => {}
    }
    Ok(())
}
