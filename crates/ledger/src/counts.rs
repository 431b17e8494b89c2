//! The counters of leads, per merchant, campaign, influencer and day.

use crate::LeadRecord;
use domain::{
    ids::{CampaignId, InfluencerId, MerchantId},
    lead::LeadState,
};
use jiff::civil::Date;

/// Which counters.
pub type CountKey = (MerchantId, CampaignId, InfluencerId, Date);

/// By how much the counters of a day change.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of the columns")]
pub struct DayCounts {
    pub pending: i32,
    pub validated: i32,
    pub rejected: i32,
    pub converted: i32,
    pub lost: i32,
    pub expired: i32,
    pub captured: i64,
    pub lost_commission: i64,
    pub influencer_share: i64,
    pub converted_value: i64,
    pub scored: i32,
    pub score_sum: i32,
    pub validated_that_day: i32,
    pub rejected_that_day: i32,
    pub spent_that_day: i64,
}

impl DayCounts {
    /// Among the leads created on a day, one changes its place.
    pub(crate) fn moves(&mut self, lead: &LeadRecord) {
        let commission = lead.commission.amount.centimes();
        match &lead.state {
            LeadState::Pending => {}
            LeadState::Validated(score) => {
                self.pending -= 1;
                self.validated += 1;
                self.captured += commission;
                self.influencer_share += lead.split.influencer.centimes();
                self.scored += i32::from(score.is_some());
                self.score_sum += score.map_or(0, |score| i32::from(score.number()));
            }
            LeadState::Rejected(_) => {
                self.pending -= 1;
                self.rejected += 1;
            }
            LeadState::Expired => {
                self.pending -= 1;
                self.expired += 1;
            }
            LeadState::Converted(_) => {
                self.validated -= 1;
                self.converted += 1;
                self.converted_value += lead.conversion_value.unwrap_or(lead.value).centimes();
            }
            LeadState::Lost(_) => {
                self.validated -= 1;
                self.lost += 1;
                self.lost_commission += commission;
            }
        }
    }

    /// A day sees the decision about a lead that was pending.
    pub(crate) fn sees_decided(&mut self, lead: &LeadRecord) {
        match lead.state {
            LeadState::Validated(_) => {
                self.validated_that_day += 1;
                self.spent_that_day += lead.commission.amount.centimes();
            }
            LeadState::Rejected(_) => self.rejected_that_day += 1,
            _ => {}
        }
    }
}
