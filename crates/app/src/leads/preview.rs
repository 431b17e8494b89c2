//! What a lead would cost, and bring.

use crate::{App, Failure};
use domain::{
    Actor, Refusal,
    commission::{Commission, Split},
    ids::{CampaignId, InfluencerId},
    lead_value::LeadValue,
};

/// The price of a lead that does not exist yet.
#[derive(Debug, Clone, Copy)]
pub struct Preview {
    /// What the merchant would pay.
    pub commission: Commission,
    /// Who would get what of that.
    pub split: Split,
    /// Whether the campaign takes it now, and a deposit could pay for it.
    pub deposit_available: bool,
}

/// Prices a lead of a value; for a person who brings leads, with their own share.
///
/// # Errors
/// There is no such campaign for the actor, or the influencer may not bring leads to it.
pub async fn preview(
    app: &App,
    actor: Actor,
    campaign: CampaignId,
    influencer: Option<InfluencerId>,
    value: LeadValue,
) -> Result<Preview, Failure> {
    let influencer = actor.influencer().or(influencer);
    let pricing = store::campaigns::pricing(&app.db, actor, campaign, influencer).await?;
    let pricing = pricing.ok_or(Refusal::NotFound)?;
    let commission = pricing.rule.price(value);
    let split = Split::of(commission.amount, pricing.terms?.share());
    let deposit_available = pricing.takes_leads && store::deposits::suffices(&app.db, actor, campaign, value).await?;
    Ok(Preview {
        commission,
        split,
        deposit_available,
    })
}
