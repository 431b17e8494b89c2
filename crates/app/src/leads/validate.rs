//! A merchant accepts a lead: its commission is taken, and shared.

use super::{Decided, settle::settle};
use crate::{App, Failure};
use domain::{Actor, ids::LeadId, lead::LeadCommand, quality::Score, text::Note};

/// Validates a lead with a score.
///
/// # Errors
/// The lead is not the actor's, or was decided otherwise.
pub async fn validate(
    app: &App,
    actor: Actor,
    lead: LeadId,
    score: Score,
    feedback: Option<Note>,
) -> Result<Decided, Failure> {
    settle(
        app,
        actor,
        lead,
        LeadCommand::Validate {
            score: Some(score),
            feedback,
        },
    )
    .await
}
