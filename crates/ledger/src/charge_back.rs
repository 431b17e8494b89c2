//! A provider takes a contested payment back.

use crate::{
    Batch, Cause, Debt, Dispute, DisputeChange, Halt, Moved, Movement, Needs,
    post::{BROKEN, Posting},
};
use domain::{
    Money, Refusal,
    dispute::DisputeStatus,
    ids::{DisputeId, MerchantId},
};
use jiff::Timestamp;

/// Charges a dispute to its deposit, once: what is available leaves it, the rest is owed, and the deposit is stopped.
#[derive(Debug, Clone)]
pub struct ChargeBack {
    /// Whose money.
    pub merchant: MerchantId,
    /// Which dispute.
    pub dispute: DisputeId,
    /// When.
    pub at: Timestamp,
}

/// The answer to [`ChargeBack`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChargedBack {
    /// Whether it was charged now.
    pub moved: Moved,
    /// What of the dispute has left the deposit.
    pub taken: Money,
}

impl Movement for ChargeBack {
    type Done = ChargedBack;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn at(&self) -> Timestamp {
        self.at
    }

    fn needs<'a>(&'a self, needs: &mut Needs<'a>) {
        needs.disputes.push((self.merchant, self.dispute));
        needs.debts.push(self.merchant);
    }

    fn decide<'a>(&'a self, batch: &mut Batch<'a>) -> Result<ChargedBack, Halt> {
        let dispute = batch.dispute(self.merchant, self.dispute)?.clone();
        if dispute.charged_at.is_some() {
            return Ok(ChargedBack {
                moved: Moved::Before,
                taken: dispute.taken,
            });
        }
        if dispute.status == DisputeStatus::Won {
            return Err(Refusal::DisputeState.into());
        }
        let posting = Posting {
            merchant: self.merchant,
            deposit: dispute.deposit,
            id: None,
            cause: Cause::Chargeback(self.dispute),
            by: None,
            reason: None,
            at: self.at,
        };
        let mut taken = Money::ZERO;
        batch.post(posting, |deposit| {
            taken = deposit.charge_back(dispute.amount).ok_or(BROKEN)?;
            Ok(())
        })?;
        let rest = dispute.amount.minus(taken).ok_or(BROKEN)?;
        if !rest.is_zero() {
            let debts = batch.facts.debts.entry(dispute.deposit).or_default();
            debts.push(Debt {
                dispute: self.dispute,
                rest,
            });
        }
        let charged_at = Some(self.at);
        let after = Dispute {
            charged_at,
            taken,
            ..dispute
        };
        batch.change_dispute(self.dispute, dispute.status, after, self.at);
        Ok(ChargedBack {
            moved: Moved::Now,
            taken,
        })
    }
}

impl Batch<'_> {
    pub(crate) fn dispute(&self, merchant: MerchantId, dispute: DisputeId) -> Result<&Dispute, Refusal> {
        let dispute = self.facts.disputes.get(&dispute);
        dispute
            .filter(|dispute| dispute.merchant == merchant)
            .ok_or(Refusal::NotFound)
    }

    /// Writes a dispute as it is now, and lets later movements of the batch know it.
    pub(crate) fn change_dispute(&mut self, id: DisputeId, before: DisputeStatus, dispute: Dispute, at: Timestamp) {
        let earlier = self.writes.disputes.get(&id);
        let change = DisputeChange {
            merchant: dispute.merchant,
            status_before: earlier.map_or(before, |earlier| earlier.status_before),
            status: dispute.status,
            charged_at: dispute.charged_at,
            at,
        };
        self.writes.disputes.insert(id, change);
        self.facts.disputes.insert(id, dispute);
    }
}
