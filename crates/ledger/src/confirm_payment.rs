//! What a provider says about a payment. Only a confirmation credits, and only once.

use crate::{
    Batch, Cause, Halt, Movement, Needs, NewReceipt, PaymentChange,
    post::{BROKEN, Posting},
};
use domain::{
    Refusal,
    ids::{DepositId, MerchantId, PaymentId, UserId},
    payment::{PaymentOutcome, PaymentPurpose, PaymentStatus, PaymentStep},
};
use jiff::{Timestamp, tz::Offset};

/// Applies an outcome to a payment.
#[derive(Debug, Clone)]
pub struct ConfirmPayment {
    /// Whose payment.
    pub merchant: MerchantId,
    /// Which payment.
    pub payment: PaymentId,
    /// What the provider says.
    pub outcome: PaymentOutcome,
    /// Who recorded it; nobody when the provider told us.
    pub by: Option<UserId>,
    /// When.
    pub at: Timestamp,
    /// How far clocks in Casablanca are ahead of UTC then: a receipt counts for their year.
    pub offset: Offset,
}

/// The answer to [`ConfirmPayment`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confirmed {
    /// What it did.
    pub step: PaymentStep,
    /// Whose deposit it concerns.
    pub deposit: DepositId,
}

impl Movement for ConfirmPayment {
    type Done = Confirmed;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn at(&self) -> Timestamp {
        self.at
    }

    fn needs<'a>(&'a self, needs: &mut Needs<'a>) {
        needs.payments.push((self.merchant, self.payment));
        needs.debts.push(self.merchant);
    }

    fn decide<'a>(&'a self, batch: &mut Batch<'a>) -> Result<Confirmed, Halt> {
        let payment = batch.facts.payments.get(&self.payment);
        let payment = payment
            .filter(|payment| payment.merchant == self.merchant)
            .ok_or(Refusal::NotFound)?;
        let (deposit, amount, purpose) = (payment.deposit, payment.amount, payment.purpose);
        let step = payment.status.on(&self.outcome)?;
        if step == PaymentStep::Credit {
            let posting = Posting {
                merchant: self.merchant,
                deposit,
                id: None,
                cause: match purpose {
                    PaymentPurpose::Initial => Cause::Initial(self.payment),
                    PaymentPurpose::Recharge => Cause::Recharge(self.payment),
                },
                by: self.by,
                reason: None,
                at: self.at,
            };
            batch.post(posting, |deposit| deposit.credit(amount).ok_or(BROKEN))?;
            batch.writes.receipts.push(NewReceipt {
                merchant: self.merchant,
                payment: self.payment,
                year: self.offset.to_datetime(self.at).year(),
                offset: self.offset,
            });
        }
        if step != PaymentStep::Known {
            self.note(batch);
        }
        Ok(Confirmed { step, deposit })
    }
}

impl ConfirmPayment {
    /// Writes the payment, and lets later movements of the batch know it. A later outcome replaces an earlier one.
    fn note(&self, batch: &mut Batch<'_>) {
        let at = self.at;
        let status = match &self.outcome {
            PaymentOutcome::Paid(reference) => PaymentStatus::Confirmed {
                at,
                reference: reference.clone(),
            },
            PaymentOutcome::Failed(reason) => PaymentStatus::Failed {
                at,
                reason: reason.clone(),
            },
            PaymentOutcome::Expired => PaymentStatus::Expired { at },
        };
        if let Some(payment) = batch.facts.payments.get_mut(&self.payment) {
            payment.status = status.clone();
        }
        let change = PaymentChange {
            merchant: self.merchant,
            status,
            at,
        };
        batch.writes.payments.insert(self.payment, change);
        batch.writes.told_later.push(self.merchant);
    }
}
