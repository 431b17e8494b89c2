//! The customer of a validated lead did not buy.

use super::{Decided, settle::settle};
use crate::{App, Failure};
use domain::{Actor, ids::LeadId, lead::LeadCommand, text::Note};

/// Notes a lost sale. No money moves.
///
/// # Errors
/// The lead is not the actor's, or is not validated.
pub async fn lose(app: &App, actor: Actor, lead: LeadId, reason: Option<Note>) -> Result<Decided, Failure> {
    settle(app, actor, lead, LeadCommand::Lose { reason }).await
}
