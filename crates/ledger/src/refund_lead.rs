//! A captured commission is given back to the merchant, and the influencer's share with it.

use crate::{
    Batch, Cause, EarningCause, EarningEntry, Halt, Moved, Movement, Needs,
    post::{BROKEN, Posting},
};
use domain::{
    Refusal, SignedMoney,
    ids::{EarningId, LeadId, MerchantId, UserId},
    text::Note,
};
use jiff::Timestamp;
use std::sync::Arc;

/// Gives the commission of a captured lead back, once: a dispute that the merchant won, or goodwill. The lead stays
/// captured.
#[derive(Debug, Clone)]
pub struct RefundLead {
    /// Whose lead.
    pub merchant: MerchantId,
    /// Which lead.
    pub lead: LeadId,
    /// Why.
    pub reason: Note,
    /// Who decides.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
}

impl Movement for RefundLead {
    type Done = Moved;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn at(&self) -> Timestamp {
        self.at
    }

    fn needs<'a>(&'a self, needs: &mut Needs<'a>) {
        needs.leads.push((self.merchant, self.lead));
        needs.captures.push((self.merchant, self.lead));
        needs.debts.push(self.merchant);
    }

    fn decide<'a>(&'a self, batch: &mut Batch<'a>) -> Result<Moved, Halt> {
        let lead = batch.lead(self.merchant, self.lead)?.clone();
        lead.captured_at.ok_or(Refusal::LeadNotValidated)?;
        let capture = batch.facts.captures.get(&self.lead).copied();
        let capture = capture.ok_or(Halt::Corrupt("a captured lead that nothing was taken for"))?;
        if capture.refund.is_some() {
            return Ok(Moved::Before);
        }
        let posting = Posting {
            merchant: self.merchant,
            deposit: lead.deposit,
            id: None,
            cause: Cause::Refund {
                lead: self.lead,
                reverses: capture.deduction,
            },
            by: Some(self.by),
            reason: Some(self.reason.clone()),
            at: self.at,
        };
        let amount = lead.commission.amount;
        let refund = batch.post(posting, |deposit| deposit.give_back(amount).ok_or(BROKEN))?;
        let reversal = EarningEntry {
            merchant: self.merchant,
            id: EarningId::from_uuid(batch.new_id(self.at)),
            influencer: lead.influencer,
            cause: EarningCause::Reversal {
                lead: self.lead,
                reverses: capture.commission,
            },
            amount: -SignedMoney::from(lead.split.influencer),
            payable_at: self.at,
            by: Some(self.by),
            at: self.at,
        };
        batch.writes.earnings.push(reversal);
        if let Some(capture) = batch.facts.captures.get_mut(&self.lead) {
            capture.refund = refund;
        }
        if let Some(lead) = batch.facts.leads.get_mut(&self.lead) {
            Arc::make_mut(lead).refunded_at = Some(self.at);
        }
        Ok(Moved::Now)
    }
}
