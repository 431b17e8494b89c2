//! The provider could not deliver a withdrawal.

use crate::{
    Batch, Cause, Halt, Moved, Movement, Needs,
    post::{BROKEN, Posting},
};
use domain::ids::{MerchantId, RefundId};
use jiff::Timestamp;

/// Puts the money of a refund that failed back on its deposit, once.
#[derive(Debug, Clone)]
pub struct ReturnWithdrawal {
    /// Whose money.
    pub merchant: MerchantId,
    /// Which refund.
    pub refund: RefundId,
    /// Whether one that had arrived may come back: its provider may say so.
    pub even_arrived: bool,
    /// When.
    pub at: Timestamp,
}

impl Movement for ReturnWithdrawal {
    type Done = Moved;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn at(&self) -> Timestamp {
        self.at
    }

    fn needs<'a>(&'a self, needs: &mut Needs<'a>) {
        needs.refunds.push((self.merchant, self.refund));
        needs.debts.push(self.merchant);
    }

    fn decide<'a>(&'a self, batch: &mut Batch<'a>) -> Result<Moved, Halt> {
        let refund = batch.refund(self.merchant, self.refund)?.clone();
        let failed = match self.even_arrived {
            true => refund.status.bounce()?,
            false => refund.status.fail()?,
        };
        let Some(failed) = failed else {
            return Ok(Moved::Before);
        };
        let withdrawal = refund.withdrawal;
        let posting = Posting {
            merchant: self.merchant,
            deposit: refund.deposit,
            id: None,
            cause: Cause::WithdrawalReturned {
                refund: self.refund,
                reverses: withdrawal.ok_or(Halt::Corrupt("a refund that was sent from nothing"))?,
            },
            by: None,
            reason: None,
            at: self.at,
        };
        batch.post(posting, |deposit| deposit.give_back(refund.amount).ok_or(BROKEN))?;
        batch.change_refund(self.refund, refund, failed, self.at);
        Ok(Moved::Now)
    }
}
