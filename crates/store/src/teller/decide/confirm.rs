//! What a provider says about a payment. Only a confirmation credits, and only once.

use super::{Book, Halt};
use crate::teller::{
    book::Cause,
    movement::{ConfirmPayment, Confirmed},
    plan::PaymentChange,
};
use domain::{
    Refusal,
    deposit::MovementKind,
    payment::{PaymentOutcome, PaymentPurpose, PaymentStatus, PaymentStep},
};

impl Book<'_> {
    /// Applies an outcome to a payment.
    pub(super) fn confirm(&mut self, command: &ConfirmPayment) -> Result<Confirmed, Halt> {
        let payment = self.facts.payments.get(&command.payment);
        // The facts are those of the whole batch: another merchant's payment may be among them.
        let payment = payment
            .filter(|payment| payment.merchant == command.merchant)
            .ok_or(Refusal::NotFound)?;
        let (deposit, amount, purpose) = (payment.deposit, payment.amount, payment.purpose);
        let step = payment.status.on(&command.outcome)?;
        if step == PaymentStep::Credit {
            let cause = Cause {
                kind: match purpose {
                    PaymentPurpose::Initial => MovementKind::Initial,
                    PaymentPurpose::Recharge => MovementKind::Recharge,
                },
                amount,
                lead: None,
                payment: Some(command.payment),
                by: command.by,
                reason: None,
                at: command.at,
            };
            self.post(command.merchant, deposit, cause, |deposit| deposit.credit(amount))?;
        }
        if step != PaymentStep::Known {
            self.settle_payment(command);
        }
        Ok(Confirmed { step, deposit })
    }

    fn settle_payment(&mut self, command: &ConfirmPayment) {
        let at = command.at;
        let status = match &command.outcome {
            PaymentOutcome::Paid(reference) => PaymentStatus::Confirmed {
                at,
                reference: reference.clone(),
            },
            PaymentOutcome::Failed(reason) => PaymentStatus::Failed {
                at,
                reason: reason.clone(),
            },
        };
        let (reference, failure_reason) = match &command.outcome {
            PaymentOutcome::Paid(reference) => (Some(reference.to_string()), None),
            PaymentOutcome::Failed(reason) => (None, Some(reason.clone())),
        };
        let change = PaymentChange {
            merchant_id: command.merchant.uuid(),
            id: command.payment.uuid(),
            status: status.name(),
            reference,
            failure_reason,
            at,
        };
        self.payment_changes.insert(command.payment, change);
        if let Some(payment) = self.facts.payments.get_mut(&command.payment) {
            payment.status = status;
        }
    }
}
