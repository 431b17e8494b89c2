//! Many leads decided at once, each on its own: one that is refused keeps no other back.

use super::settle::settle_for;
use crate::{App, Failure, IdempotencyKey, replay};
use domain::{
    Actor, Invalid, Money, Named, Refusal,
    ids::{LeadId, MerchantId},
    lead::{LeadCommand, RejectionReason},
    quality::Score,
    text::Note,
};
use futures::{StreamExt, stream};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use uuid::Uuid;

/// The leads that a command names, as it names them: one that cannot be a lead fails alone.
pub type NamedLeads = Vec<String>;

/// What became of each lead, in the order in which they were named.
#[derive(Debug)]
pub struct Outcomes {
    pub outcomes: Vec<Outcome>,
    /// Whether the same command had been carried out before.
    pub replayed: bool,
}

/// What became of one lead.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Outcome {
    /// It is as the command wants it.
    Decided {
        /// The name of its status.
        status: String,
        /// What it costs.
        commission: Money,
        /// Whether it was so before.
        already_applied: bool,
    },
    /// A rule refuses it.
    Refused(Refusal),
    /// It was named before in the same command.
    Wrong(Invalid),
    /// The database went away or too much is going on: this one may be tried again.
    Lost,
}

/// Validates leads with one score.
///
/// # Errors
/// The merchants of the leads could not be read, or another bulk command is under way; nothing moved.
pub async fn validate(
    app: &App,
    actor: Actor,
    leads: &NamedLeads,
    score: Score,
    feedback: Option<Note>,
    key: Option<IdempotencyKey>,
) -> Result<Outcomes, Failure> {
    let score = Some(score);
    settle_all(app, actor, leads, LeadCommand::Validate { score, feedback }, key).await
}

/// Rejects leads for one reason.
///
/// # Errors
/// The merchants of the leads could not be read, or another bulk command is under way; nothing moved.
pub async fn reject(
    app: &App,
    actor: Actor,
    leads: &NamedLeads,
    reason: RejectionReason,
    details: Option<Note>,
    key: Option<IdempotencyKey>,
) -> Result<Outcomes, Failure> {
    settle_all(app, actor, leads, LeadCommand::Reject { reason, details }, key).await
}

/// The key is looked up, the work done and the answer kept while nobody else uses the key. Decisions are commits of
/// their own: what is decided when the answer is lost is found decided by the repetition.
async fn settle_all(
    app: &App,
    actor: Actor,
    leads: &NamedLeads,
    command: LeadCommand,
    key: Option<IdempotencyKey>,
) -> Result<Outcomes, Failure> {
    let _seat = app.bulks.take(actor).await?;
    let ids = parsed(leads);
    let owners = owners(app, actor, &ids).await?;
    // The leads of an admin's command may be anybody's: its key belongs to no merchant.
    let merchant = actor.merchant().unwrap_or(MerchantId::from_uuid(Uuid::nil()));
    let Some(used) = replay::used(actor, merchant, key) else {
        let outcomes = decide(app, actor, &ids, &owners, &command).await;
        let replayed = false;
        return Ok(Outcomes { outcomes, replayed });
    };
    let tx = app.db.begin(actor).await?;
    if let Some(outcomes) = replay::answered(&tx, Some(&used)).await? {
        let replayed = true;
        return Ok(Outcomes { outcomes, replayed });
    }
    let outcomes = decide(app, actor, &ids, &owners, &command).await;
    if !outcomes.iter().any(|outcome| matches!(outcome, Outcome::Lost)) {
        replay::keep(app, &tx, Some(&used), &outcomes).await?;
        tx.commit().await?;
    }
    let replayed = false;
    Ok(Outcomes { outcomes, replayed })
}

/// The ids, or why one names no lead of its own.
fn parsed(leads: &NamedLeads) -> Vec<Result<LeadId, Outcome>> {
    let mut seen = HashSet::new();
    let parse = |text: &String| match text.parse::<LeadId>() {
        Err(_) => Err(Outcome::Refused(Refusal::NotFound)),
        Ok(lead) if !seen.insert(lead) => Err(Outcome::Wrong(Invalid::Repeated)),
        Ok(lead) => Ok(lead),
    };
    leads.iter().map(parse).collect()
}

type Owners = std::collections::HashMap<LeadId, MerchantId>;

async fn owners(app: &App, actor: Actor, leads: &[Result<LeadId, Outcome>]) -> Result<Owners, Failure> {
    let leads: Vec<LeadId> = leads.iter().filter_map(|lead| lead.as_ref().ok().copied()).collect();
    Ok(store::leads::merchants_of(&app.db, actor, &leads).await?)
}

/// Hands many decisions to the teller before it waits for the first one, so that they share its batches, and leaves half
/// of the merchant's share of the queue to their other commands. What is not theirs does not come so far.
async fn decide(
    app: &App,
    actor: Actor,
    leads: &[Result<LeadId, Outcome>],
    owners: &Owners,
    command: &LeadCommand,
) -> Vec<Outcome> {
    let each = leads.iter().map(|lead| {
        let known = lead.clone().map(|lead| (lead, owners.get(&lead).copied()));
        decide_one(app, actor, known, command.clone())
    });
    // Made before the first is waited for: a stream that makes them cannot be sent between threads.
    let each: Vec<_> = each.collect();
    let together = app.teller.share().div_ceil(2);
    stream::iter(each).buffered(together).collect().await
}

async fn decide_one(
    app: &App,
    actor: Actor,
    lead: Result<(LeadId, Option<MerchantId>), Outcome>,
    command: LeadCommand,
) -> Outcome {
    let (lead, merchant) = match lead {
        Ok((lead, Some(merchant))) => (lead, merchant),
        Ok((_, None)) => return Outcome::Refused(Refusal::NotFound),
        Err(outcome) => return outcome,
    };
    match settle_for(app, actor, merchant, lead, command).await {
        Ok(decided) => Outcome::Decided {
            status: decided.lead.state.named().to_owned(),
            commission: decided.lead.commission.amount,
            already_applied: decided.already_applied,
        },
        Err(Failure::Refused(refusal)) => Outcome::Refused(refusal),
        Err(failure) => {
            tracing::warn!(%failure, "a lead of a bulk command was not decided");
            Outcome::Lost
        }
    }
}
