//! What validate, reject, convert and lose have in common.

use crate::{App, Failure};
use domain::{
    Actor, Refusal,
    ids::{DecisionId, LeadId, MerchantId},
    lead::LeadCommand,
};
use std::sync::Arc;
use store::{leads::LeadRecord, teller::SettleLead};

/// A lead after a decision.
#[derive(Debug)]
pub struct Decided {
    /// The lead as it is now.
    pub lead: LeadRecord,
    /// Whether the same decision had been made before; then nothing moved.
    pub already_applied: bool,
}

/// Hands a decision about a lead to the teller. A lead of another merchant does not exist.
pub(super) async fn settle(app: &App, actor: Actor, lead: LeadId, command: LeadCommand) -> Result<Decided, Failure> {
    let merchant = match actor.merchant() {
        Some(own) => own,
        None => store::leads::merchant_of(&app.db, actor, lead)
            .await?
            .ok_or(Refusal::NotFound)?,
    };
    settle_for(app, actor, merchant, lead, command).await
}

/// The same, when it is known whose lead it would be.
pub(super) async fn settle_for(
    app: &App,
    actor: Actor,
    merchant: MerchantId,
    lead: LeadId,
    command: LeadCommand,
) -> Result<Decided, Failure> {
    let at = app.now();
    let settled = app
        .teller
        .pass(SettleLead {
            merchant,
            lead,
            command,
            decision: DecisionId::from_uuid(app.new_id()),
            by: Some(actor.user()),
            at,
            day: app.zone().day(at),
        })
        .await?;
    Ok(Decided {
        lead: Arc::unwrap_or_clone(settled.lead),
        already_applied: settled.already_applied,
    })
}
