//! The customer of a validated lead bought.

use super::{Decided, settle::settle};
use crate::{App, Failure};
use domain::{Actor, Money, ids::LeadId, lead::LeadCommand};

/// Notes a sale, and for how much if it is known. No money moves.
///
/// # Errors
/// The lead is not the actor's, or is not validated.
pub async fn convert(app: &App, actor: Actor, lead: LeadId, value: Option<Money>) -> Result<Decided, Failure> {
    settle(app, actor, lead, LeadCommand::Convert { value }).await
}
