//! The counters of leads, per merchant, campaign, influencer and day.

use crate::LeadRecord;
use domain::{
    counters::{Amount, Change, Number},
    ids::{CampaignId, InfluencerId, MerchantId},
    lead::LeadState,
};
use jiff::civil::Date;
use std::ops::AddAssign;

/// Which counters.
pub type CountKey = (MerchantId, CampaignId, InfluencerId, Date);

macro_rules! day_counts {
    ($($(#[$of:meta])* $group:ident { $($(#[$what:meta])* $name:ident: $kind:ident = $recount:literal;)+ })+) => {
        /// By how much the counters of a day change.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
        pub struct DayCounts { $($($(#[$what])* pub $name: Change<$kind>,)+)+ }

        impl AddAssign for DayCounts {
            fn add_assign(&mut self, more: Self) {
                $($(self.$name += more.$name;)+)+
            }
        }
    };
}
domain::counters!(day_counts);

impl DayCounts {
    /// Among the leads created on a day, one changes its place, or what is known of its sale.
    pub(crate) fn moves(&mut self, before: &LeadRecord, lead: &LeadRecord) {
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
            LeadState::Converted(..) => {
                let new = i32::from(!matches!(before.state, LeadState::Converted(..)));
                self.validated -= new;
                self.converted += new;
                self.converted_value += lead.sold_for().centimes() - before.sold_for().centimes();
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
