//! Which leads figures are about.

use crate::conditions::Conditions;
use domain::{
    Actor,
    ids::{CampaignId, InfluencerId, MerchantId},
    period::Period,
};

/// Which leads: all where neither merchant nor influencer is named. Row level security hides what is not the
/// reader's in any case.
#[derive(Debug, Clone, Copy, Default)]
pub struct Scope {
    /// Only of this merchant.
    pub merchant: Option<MerchantId>,
    /// Only of this campaign.
    pub campaign: Option<CampaignId>,
    /// Only of this influencer.
    pub influencer: Option<InfluencerId>,
}

impl Scope {
    /// Everything that an actor may see.
    pub const fn of(actor: Actor) -> Self {
        Self {
            merchant: actor.merchant(),
            campaign: None,
            influencer: actor.influencer(),
        }
    }

    /// Whether it is all leads.
    pub(super) const fn is_everything(self) -> bool {
        self.merchant.is_none() && self.campaign.is_none() && self.influencer.is_none()
    }

    /// The counters `s` of a period.
    pub(super) fn counters(self, period: Period) -> Conditions {
        let mut conditions = Conditions::default();
        conditions.add("s.day >= ?", period.first());
        conditions.add("s.day <= ?", period.last());
        self.restrict(&mut conditions, "s");
        conditions
    }

    /// The rows of a table with this name that are in the scope.
    pub(super) fn restrict(self, conditions: &mut Conditions, table: &str) {
        let mut add = |column: &str, id| conditions.add_some(&format!("{table}.{column} = ?"), id);
        add("merchant_id", self.merchant.map(MerchantId::uuid));
        add("campaign_id", self.campaign.map(CampaignId::uuid));
        add("influencer_id", self.influencer.map(InfluencerId::uuid));
    }
}
