//! The figures of a campaign.

use super::{Figures, figures::Beside};
use crate::{App, Failure, campaigns};
use domain::{Actor, ids::CampaignId, period::PeriodDays};
use store::stats::Scope;

/// The figures of a campaign, and what it is called.
///
/// # Errors
/// There is no such campaign for the actor.
pub async fn campaign(
    app: &App,
    actor: Actor,
    campaign: CampaignId,
    days: PeriodDays,
) -> Result<(String, Figures), Failure> {
    let found = campaigns::read::read(app, actor, campaign).await?;
    let scope = Scope {
        merchant: Some(found.merchant),
        campaign: Some(campaign),
        influencer: None,
    };
    let beside = Beside {
        sources: true,
        top_influencers: true,
    };
    Ok((found.name, Figures::read(app, actor, scope, days, beside).await?))
}
