//! Unused money goes on its way back to the merchant.

use crate::{Batch, Cause, Halt, Moved, Movement, Needs, Refund, RefundChange, post::Posting};
use domain::{
    Refusal,
    ids::{MerchantId, RefundId, UserId},
    refund::RefundStatus,
};
use jiff::Timestamp;

/// Takes the amount of a refund from its deposit and sends it, once. Never what is reserved, and nothing while the
/// deposit owes.
#[derive(Debug, Clone)]
pub struct Withdraw {
    /// Whose money.
    pub merchant: MerchantId,
    /// Which refund.
    pub refund: RefundId,
    /// Who decides; nobody when it was given back at the provider already.
    pub by: Option<UserId>,
    /// When.
    pub at: Timestamp,
}

impl Movement for Withdraw {
    type Done = Moved;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn at(&self) -> Timestamp {
        self.at
    }

    fn needs<'a>(&'a self, needs: &mut Needs<'a>) {
        needs.refunds.push((self.merchant, self.refund));
    }

    fn decide<'a>(&'a self, batch: &mut Batch<'a>) -> Result<Moved, Halt> {
        let refund = batch.refund(self.merchant, self.refund)?.clone();
        let Some(sent) = refund.status.send()? else {
            return Ok(Moved::Before);
        };
        let posting = Posting {
            merchant: self.merchant,
            deposit: refund.deposit,
            id: None,
            cause: Cause::Withdrawal(self.refund),
            by: self.by,
            reason: None,
            at: self.at,
        };
        let withdrawal = batch.post(posting, |deposit| Ok(deposit.withdraw(refund.amount)?))?;
        let refund = Refund { withdrawal, ..refund };
        batch.change_refund(self.refund, refund, sent, self.at);
        Ok(Moved::Now)
    }
}

impl Batch<'_> {
    pub(crate) fn refund(&self, merchant: MerchantId, refund: RefundId) -> Result<&Refund, Refusal> {
        let refund = self.facts.refunds.get(&refund);
        refund
            .filter(|refund| refund.merchant == merchant)
            .ok_or(Refusal::NotFound)
    }

    /// Writes the next status of a refund, and lets later movements of the batch know it.
    pub(crate) fn change_refund(&mut self, id: RefundId, refund: Refund, status: RefundStatus, at: Timestamp) {
        let earlier = self.writes.refunds.get(&id);
        let change = RefundChange {
            merchant: refund.merchant,
            status_before: earlier.map_or(refund.status, |earlier| earlier.status_before),
            status,
            at,
        };
        self.writes.refunds.insert(id, change);
        self.facts.refunds.insert(id, Refund { status, ..refund });
    }
}
