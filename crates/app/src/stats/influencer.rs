//! The figures of an influencer or commercial.

use super::{Figures, figures::Beside};
use crate::{App, Failure};
use domain::{Actor, Refusal, ids::InfluencerId, period::PeriodDays};
use store::stats::{self, Scope};

/// The figures and the name of an influencer: their own for themselves, all of them for an admin, those of
/// their leads with a merchant for that merchant.
///
/// # Errors
/// There is no such influencer for the actor.
pub async fn influencer(
    app: &App,
    actor: Actor,
    influencer: InfluencerId,
    days: PeriodDays,
) -> Result<(String, Figures), Failure> {
    let name = name(app, actor, influencer).await?;
    let scope = Scope {
        influencer: Some(influencer),
        ..Scope::of(actor)
    };
    let beside = Beside {
        sources: true,
        top_influencers: false,
    };
    Ok((name, Figures::read(app, actor, scope, days, beside).await?))
}

async fn name(app: &App, actor: Actor, influencer: InfluencerId) -> Result<String, Failure> {
    let known = match (actor.influencer(), actor.merchant()) {
        (Some(own), _) => own == influencer,
        (_, Some(merchant)) => stats::works_with(&app.db, actor, merchant, influencer).await?,
        _ => true,
    };
    let name = stats::influencer_name(&app.db, actor, influencer).await?;
    Ok(name.filter(|_| known).ok_or(Refusal::NotFound)?)
}
