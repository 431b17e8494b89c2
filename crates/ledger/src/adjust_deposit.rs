//! An admin corrects a deposit.

use crate::{
    Batch, Cause, Halt, Moved, Movement, Needs,
    post::{BROKEN, Posting},
};
use domain::{
    Correction, Refusal,
    deposit::DepositStatus,
    ids::{DepositId, MerchantId, TransactionId, UserId},
    signed_money::Direction,
    text::{Note, Reference},
};
use jiff::Timestamp;

/// Adds money to a deposit, or takes what is available of it, with a reference and a reason; once per entry.
#[derive(Debug, Clone)]
pub struct AdjustDeposit {
    /// Whose deposit.
    pub merchant: MerchantId,
    /// Which.
    pub deposit: DepositId,
    /// The id of the entry: a repetition brings the same.
    pub entry: TransactionId,
    /// What to correct.
    pub correction: Correction,
    /// What the admin calls it.
    pub reference: Reference,
    /// Why.
    pub reason: Note,
    /// Who.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
}

impl Movement for AdjustDeposit {
    type Done = Moved;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn at(&self) -> Timestamp {
        self.at
    }

    fn needs<'a>(&'a self, needs: &mut Needs<'a>) {
        needs.entries.push((self.merchant, self.entry));
        needs.debts.push(self.merchant);
    }

    fn decide<'a>(&'a self, batch: &mut Batch<'a>) -> Result<Moved, Halt> {
        if batch.facts.written.contains(&self.entry.uuid()) {
            return Ok(Moved::Before);
        }
        batch.deposit(self.merchant, self.deposit).ok_or(Refusal::NotFound)?;
        let posting = Posting {
            merchant: self.merchant,
            deposit: self.deposit,
            id: Some(self.entry),
            cause: Cause::Adjustment {
                reference: self.reference.clone(),
            },
            by: Some(self.by),
            reason: Some(self.reason.clone()),
            at: self.at,
        };
        batch.post(posting, |deposit| match self.correction.direction() {
            _ if deposit.status == DepositStatus::Pending => Err(Refusal::DepositNotPaid.into()),
            Direction::Add(amount) => deposit.credit(amount).ok_or(BROKEN),
            Direction::Take(amount) => Ok(deposit.take(amount)?),
        })?;
        batch.facts.written.insert(self.entry.uuid());
        Ok(Moved::Now)
    }
}
