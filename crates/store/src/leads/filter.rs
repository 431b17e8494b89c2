//! Which leads, in which order.

use crate::conditions::{Conditions, containing};
use domain::{
    Actor,
    ids::{CampaignId, InfluencerId, LeadId, MerchantId},
    lead::{LeadSource, LeadState},
    sought::Sought,
};
use jiff::Timestamp;

/// What leads to list.
#[derive(Debug, Clone)]
pub struct LeadFilter {
    /// Only this status.
    pub status: Option<&'static str>,
    /// Only of this campaign.
    pub campaign: Option<CampaignId>,
    /// Only of this influencer.
    pub influencer: Option<InfluencerId>,
    /// Only from this source.
    pub source: Option<LeadSource>,
    /// Only created at or after this time.
    pub from: Option<Timestamp>,
    /// Only created before this time.
    pub to: Option<Timestamp>,
    /// Only with this in the customer's name, company, e-mail or telephone number.
    pub text: Option<Sought>,
    pub order: LeadOrder,
}

/// A place in an order of leads: what it compares before ids, in centimes or microseconds, and the id.
pub type LeadPlace = (i64, LeadId);

/// An order of leads; ties are broken by id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeadOrder {
    pub by: LeadSort,
    /// The largest first.
    pub descending: bool,
}

domain::enumeration! {
    /// What leads are ordered by.
    pub enum LeadSort {
        /// When they were created; ids are ordered by time.
        CreatedAt = "created_at",
        /// What they are worth.
        EstimatedValue = "estimated_value",
        /// What they cost.
        CommissionAmount = "commission_amount",
        /// When they expire undecided.
        ExpiresAt = "expires_at",
    }
}

impl Default for LeadOrder {
    fn default() -> Self {
        Self {
            by: LeadSort::CreatedAt,
            descending: true,
        }
    }
}

impl LeadFilter {
    /// The filter with what the actor may see. Row level security hides the rest; naming it lets the index find it.
    pub(crate) fn conditions(&self, actor: Actor) -> Conditions {
        let mut conditions = Conditions::default();
        conditions.add_some("l.merchant_id = ?", actor.merchant().map(MerchantId::uuid));
        conditions.add_some("l.influencer_id = ?", actor.influencer().map(InfluencerId::uuid));
        let waiting = self.status.filter(|status| *status == LeadState::Pending.name());
        // The index of those that wait is found only where the text itself says that they do.
        conditions.add_some("l.status = 'pending' and l.status = ?", waiting);
        conditions.add_some("l.status = ?", self.status.filter(|_| waiting.is_none()));
        conditions.add_some("l.campaign_id = ?", self.campaign.map(CampaignId::uuid));
        conditions.add_some("l.influencer_id = ?", self.influencer.map(InfluencerId::uuid));
        conditions.add_some("l.source = ?", self.source.map(LeadSource::name));
        conditions.add_some("l.created_at >= ?", self.from);
        conditions.add_some("l.created_at < ?", self.to);
        look_for(&mut conditions, self.text.as_ref());
        conditions
    }
}

fn look_for(conditions: &mut Conditions, sought: Option<&Sought>) {
    let Some(sought) = sought else { return };
    let phone = conditions.param(sought.digits().map(containing));
    conditions.add(
        &format!(
            "(coalesce(l.sought, app.folded(concat_ws(' ', l.customer_name, l.customer_company, l.customer_email,
                                                     l.customer_phone))) like ?
              or l.customer_phone like {phone})"
        ),
        containing(sought.folded()),
    );
}

impl LeadOrder {
    /// What follows `order by`.
    pub(crate) fn sql(self) -> String {
        let direction = if self.descending { "desc" } else { "asc" };
        match self.by.column() {
            None => format!("l.id {direction}"),
            Some(column) => format!("{column} {direction}, l.id {direction}"),
        }
    }
}

impl LeadSort {
    /// The column that is ordered by before the id, if any.
    pub(crate) const fn column(self) -> Option<&'static str> {
        match self {
            Self::CreatedAt => None,
            Self::EstimatedValue => Some("l.estimated_value"),
            Self::CommissionAmount => Some("l.commission_amount"),
            Self::ExpiresAt => Some("l.expires_at"),
        }
    }
}
