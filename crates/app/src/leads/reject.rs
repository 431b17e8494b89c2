//! A merchant refuses a lead: its commission is freed.

use super::{Decided, settle::settle};
use crate::{App, Failure};
use domain::{
    Actor,
    ids::LeadId,
    lead::{LeadCommand, RejectionReason},
    text::Note,
};

/// Rejects a lead for a reason.
///
/// # Errors
/// The lead is not the actor's, or was decided otherwise.
pub async fn reject(
    app: &App,
    actor: Actor,
    lead: LeadId,
    reason: RejectionReason,
    details: Option<Note>,
) -> Result<Decided, Failure> {
    settle(app, actor, lead, LeadCommand::Reject { reason, details }).await
}
