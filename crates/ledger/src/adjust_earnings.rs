//! An admin corrects what an influencer earned.

use crate::{Batch, EarningCause, EarningEntry, Halt, Moved, Movement, Needs};
use domain::{
    Correction, Refusal,
    ids::{EarningId, InfluencerId, MerchantId, UserId},
    text::Note,
};
use jiff::Timestamp;

/// Adds to what an influencer earned with a merchant, or takes from it, with a reason; once per entry. No deposit
/// moves: the platform pays, or gets it. What a commission gave is taken back with the lead
/// ([`RefundLead`](crate::RefundLead)) and never alone.
#[derive(Debug, Clone)]
pub struct AdjustEarnings {
    /// With whom it was earned.
    pub merchant: MerchantId,
    /// Who earned it.
    pub influencer: InfluencerId,
    /// The id of the entry: a repetition brings the same.
    pub entry: EarningId,
    /// What to correct.
    pub correction: Correction,
    /// Why.
    pub reason: Note,
    /// Who.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
}

impl Movement for AdjustEarnings {
    type Done = Moved;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn at(&self) -> Timestamp {
        self.at
    }

    fn needs<'a>(&'a self, needs: &mut Needs<'a>) {
        needs.earnings.push((self.merchant, self.influencer, self.entry));
    }

    fn decide<'a>(&'a self, batch: &mut Batch<'a>) -> Result<Moved, Halt> {
        if batch.facts.written.contains(&self.entry.uuid()) {
            return Ok(Moved::Before);
        }
        batch.facts.people.get(&self.influencer).ok_or(Refusal::NotFound)?;
        batch.writes.earnings.push(EarningEntry {
            merchant: self.merchant,
            id: self.entry,
            influencer: self.influencer,
            cause: EarningCause::Adjustment {
                reason: self.reason.clone(),
            },
            amount: self.correction.amount(),
            payable_at: self.at,
            by: Some(self.by),
            at: self.at,
        });
        batch.facts.written.insert(self.entry.uuid());
        Ok(Moved::Now)
    }
}
