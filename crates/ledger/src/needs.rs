//! What the movements of a batch make it necessary to know.

use crate::Movement;
use domain::ids::{
    CampaignId, DecisionId, DisputeId, EarningId, InfluencerId, LeadId, MerchantId, PaymentId, RefundId, TransactionId,
    UserId,
};

/// Somebody who brings a lead for a campaign of a merchant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Offer {
    /// Whose campaign.
    pub merchant: MerchantId,
    /// Which.
    pub campaign: CampaignId,
    /// Who brings it.
    pub influencer: InfluencerId,
}

/// Lists of what to read, in order of arrival and with repetitions. Ids travel with their merchant.
#[derive(Debug, Default)]
pub struct Needs<'a> {
    /// Whose deposits to lock.
    pub merchants: Vec<MerchantId>,
    /// Campaigns with the terms of those who bring leads: one for each new lead, and for nothing else.
    pub offers: Vec<Offer>,
    /// Keys of commands, and whose they are.
    pub keys: Vec<(MerchantId, UserId, &'a str)>,
    /// Leads.
    pub leads: Vec<(MerchantId, LeadId)>,
    /// What capturing these leads wrote.
    pub captures: Vec<(MerchantId, LeadId)>,
    /// Payments.
    pub payments: Vec<(MerchantId, PaymentId)>,
    /// Refunds.
    pub refunds: Vec<(MerchantId, RefundId)>,
    /// Disputes.
    pub disputes: Vec<(MerchantId, DisputeId)>,
    /// Whose deposits may be credited: the disputes of which something is still owed are read.
    pub debts: Vec<MerchantId>,
    /// Entries that may be there already.
    pub entries: Vec<(MerchantId, TransactionId)>,
    /// Entries of earnings that may be there already, and whether there is such an influencer.
    pub earnings: Vec<(MerchantId, InfluencerId, EarningId)>,
    /// New leads, to be found only where a commit may have gone through unnoticed.
    pub new_leads: Vec<(MerchantId, LeadId)>,
    /// Decisions, likewise.
    pub decisions: Vec<(MerchantId, LeadId, DecisionId)>,
}

impl<'a> Needs<'a> {
    /// Adds what a movement needs.
    pub fn add<M: Movement>(&mut self, movement: &'a M) {
        self.merchants.push(movement.merchant());
        movement.needs(self);
    }
}
