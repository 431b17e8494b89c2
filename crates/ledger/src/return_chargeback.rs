//! A dispute is won: what the provider took is back.

use crate::{
    Batch, Cause, Dispute, Halt, Moved, Movement, Needs,
    post::{BROKEN, Posting},
};
use domain::{
    Refusal,
    dispute::DisputeStatus,
    ids::{DisputeId, MerchantId},
};
use jiff::Timestamp;

/// Gives back what a dispute took, once. What was still owed for it is owed no more; the rest comes back to the
/// deposit, which stays stopped until an admin resumes it. A dispute that was never charged is only won.
#[derive(Debug, Clone)]
pub struct ReturnChargeback {
    /// Whose money.
    pub merchant: MerchantId,
    /// Which dispute.
    pub dispute: DisputeId,
    /// When.
    pub at: Timestamp,
}

impl Movement for ReturnChargeback {
    type Done = Moved;

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

    fn decide<'a>(&'a self, batch: &mut Batch<'a>) -> Result<Moved, Halt> {
        let dispute = batch.dispute(self.merchant, self.dispute)?.clone();
        match dispute.status {
            DisputeStatus::Open => {}
            DisputeStatus::Won => return Ok(Moved::Before),
            DisputeStatus::Lost => return Err(Refusal::DisputeState.into()),
        }
        if dispute.charged_at.is_some() {
            self.give_back(batch, &dispute)?;
        }
        let before = dispute.status;
        let won = Dispute {
            status: DisputeStatus::Won,
            ..dispute
        };
        batch.change_dispute(self.dispute, before, won, self.at);
        Ok(Moved::Now)
    }
}

impl ReturnChargeback {
    fn give_back(&self, batch: &mut Batch<'_>, dispute: &Dispute) -> Result<(), Halt> {
        let rest = dispute.amount.minus(dispute.taken).ok_or(BROKEN)?;
        let owed = batch
            .deposit(self.merchant, dispute.deposit)
            .map(|locked| locked.deposit.owed);
        let owed_for_others = owed.and_then(|owed| owed.minus(rest)).ok_or(BROKEN)?;
        // Before the entry: what comes in pays only what is owed for others.
        let debts = batch.facts.debts.get_mut(&dispute.deposit);
        if let Some(debts) = debts {
            debts.retain(|debt| debt.dispute != self.dispute);
        }
        let posting = Posting {
            merchant: self.merchant,
            deposit: dispute.deposit,
            id: None,
            cause: Cause::ChargebackReturned(self.dispute),
            by: None,
            reason: None,
            at: self.at,
        };
        batch.post(posting, |deposit| {
            deposit.owed = owed_for_others;
            deposit.give_back(dispute.taken).ok_or(BROKEN)
        })?;
        Ok(())
    }
}
