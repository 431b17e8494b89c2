//! Many leads decided at once, each on its own: one that is refused keeps no other back.

use super::{Decided, settle::settle_for};
use crate::{App, Failure};
use domain::{
    Actor, Refusal,
    ids::LeadId,
    lead::{LeadCommand, RejectionReason},
    quality::Score,
    text::Note,
};
use futures::future::join_all;

/// What became of each lead, in the order in which they were named.
pub type Outcomes = Vec<Result<Decided, Failure>>;

/// Validates leads with one score.
///
/// # Errors
/// The merchants of the leads could not be read; nothing moved.
pub async fn validate(
    app: &App,
    actor: Actor,
    leads: &[LeadId],
    score: Score,
    feedback: Option<Note>,
) -> Result<Outcomes, Failure> {
    let score = Some(score);
    settle_all(app, actor, leads, LeadCommand::Validate { score, feedback }).await
}

/// Rejects leads for one reason.
///
/// # Errors
/// The merchants of the leads could not be read; nothing moved.
pub async fn reject(
    app: &App,
    actor: Actor,
    leads: &[LeadId],
    reason: RejectionReason,
    details: Option<Note>,
) -> Result<Outcomes, Failure> {
    settle_all(app, actor, leads, LeadCommand::Reject { reason, details }).await
}

/// Hands all decisions to the teller before it answers the first one, so that they share its batches.
async fn settle_all(app: &App, actor: Actor, leads: &[LeadId], command: LeadCommand) -> Result<Outcomes, Failure> {
    let owners = match actor.merchant() {
        Some(own) => leads.iter().map(|lead| (*lead, own)).collect(),
        None => store::leads::merchants_of(&app.db, actor, leads).await?,
    };
    let each = leads.iter().map(|lead| async {
        let merchant = owners.get(lead).ok_or(Refusal::NotFound)?;
        settle_for(app, actor, *merchant, *lead, command.clone()).await
    });
    Ok(join_all(each).await)
}
