//! Which leads, in which order.

use domain::{
    ids::{CampaignId, InfluencerId, LeadId},
    lead::LeadSource,
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
    pub text: Option<String>,
    /// In which order.
    pub order: LeadOrder,
    /// After which lead of the page before: its value in the order, and its id.
    pub after: Option<(i64, LeadId)>,
    /// How many.
    pub limit: i64,
}

/// An order of leads; ties are broken by id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeadOrder {
    /// By what.
    pub by: LeadSort,
    /// The largest first.
    pub descending: bool,
}

/// What leads are ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeadSort {
    /// When they were created; ids are ordered by time.
    CreatedAt,
    /// What they are worth.
    EstimatedValue,
    /// What they cost.
    CommissionAmount,
}

impl Default for LeadOrder {
    fn default() -> Self {
        Self {
            by: LeadSort::CreatedAt,
            descending: true,
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
        }
    }
}
