//! A lead is created: its commission is reserved before it exists.

use super::preview::preview;
use crate::{App, Failure, replay};
use domain::{
    Actor, Money, Refusal,
    contact::Customer,
    ids::{CampaignId, InfluencerId, LeadId},
    lead::LeadSource,
    lead_value::LeadValue,
};
use std::sync::Arc;
use store::{
    TellerError,
    leads::{LeadRecord, missed::Missed},
    teller::{IdempotencyKey, ReserveLead, Reserved},
};

/// A lead to create.
#[derive(Debug, Clone)]
pub struct CreateLead {
    pub campaign: CampaignId,
    /// Who brings it.
    pub influencer: InfluencerId,
    pub customer: Customer,
    pub value: LeadValue,
    /// Where it comes from.
    pub source: LeadSource,
    /// What the sender was shown that it costs the merchant.
    pub expected_commission: Option<Money>,
}

/// A lead that exists.
#[derive(Debug)]
pub struct Created {
    /// The lead as it was created.
    pub lead: LeadRecord,
    /// Whether the same command had created it before.
    pub replayed: bool,
}

/// Creates a lead for a campaign.
///
/// # Errors
/// The campaign takes no leads, the influencer is blocked, the price is not the one that was expected, or no deposit has
/// enough.
pub async fn create(
    app: &App,
    actor: Actor,
    command: CreateLead,
    key: Option<IdempotencyKey>,
) -> Result<Created, Failure> {
    let merchant = app.owner_of(command.campaign).await?;
    let (campaign, influencer, value) = (command.campaign, command.influencer, command.value);
    let used = replay::used(actor, merchant, key.clone());
    let at = app.now();
    let reserve = ReserveLead {
        id: LeadId::from_uuid(app.new_id()),
        merchant,
        campaign: command.campaign,
        influencer: command.influencer,
        customer: command.customer,
        value: command.value,
        source: command.source,
        expected_commission: command.expected_commission,
        by: actor.user(),
        key,
        at,
        day: app.zone().day(at),
    };
    let reserved = match app.teller.pass(reserve).await {
        Ok(reserved) => reserved,
        Err(TellerError::Refused(Refusal::TermsChanged)) => {
            let now = preview(app, actor, campaign, Some(influencer), value).await?;
            return Err(Failure::TermsChanged(now.commission.amount));
        }
        Err(TellerError::Refused(Refusal::CampaignNotActive)) => {
            // Nobody learns that somebody else has a draft.
            crate::campaigns::exists(app, actor, campaign).await?;
            return Err(Refusal::CampaignNotActive.into());
        }
        Err(TellerError::Refused(refusal @ (Refusal::InsufficientDeposit | Refusal::NoActiveDeposit))) => {
            let missed = Missed {
                merchant,
                campaign,
                influencer,
                at,
            };
            super::missed::note(app, &missed).await?;
            return Err(refusal.into());
        }
        Err(error) => return Err(error.into()),
    };
    match reserved {
        Reserved::Created(lead) => Ok(Created {
            lead: Arc::unwrap_or_clone(lead),
            replayed: false,
        }),
        Reserved::Replayed(lead) => {
            let mut lead = super::read::read(app, actor, lead).await?.as_created();
            if let Some(used) = used
                && let Some(names) = store::idempotency::names_of_then(&app.db, actor, &used).await?
            {
                lead.merchant_name = names.merchant;
                lead.campaign_name = names.campaign;
                lead.influencer_name = names.influencer;
            }
            Ok(Created { lead, replayed: true })
        }
    }
}
