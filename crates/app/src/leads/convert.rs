//! The customer of a validated lead bought.

use super::{Decided, settle::settle};
use crate::{App, Failure};
use domain::{Actor, ids::LeadId, lead::LeadCommand, sale::SaleValue};

/// Notes a sale, and for how much if it is known; or corrects that, once. No money moves.
///
/// # Errors
/// The lead is not the actor's, is not validated, or was corrected before.
pub async fn convert(app: &App, actor: Actor, lead: LeadId, value: Option<SaleValue>) -> Result<Decided, Failure> {
    settle(app, actor, lead, LeadCommand::Convert { value }).await
}
