//! How a payment is made, as fields of a request.

use crate::{Problem, fields::Fields};
use app::payments::{Pay, Transfer};
use domain::{
    Actor, Invalid,
    payment::PaymentMethod,
    text::{Note, Reference},
};

/// The fields that say how.
pub struct PayFields<'a> {
    /// stripe, cmi, sandbox or bank_transfer.
    pub method: Option<&'a str>,
    /// What the bank calls a transfer.
    pub reference: Option<&'a str>,
    /// Why an admin records it.
    pub reason: Option<&'a str>,
}

impl PayFields<'_> {
    /// Reads the fields; what is wrong with them is collected.
    ///
    /// # Errors
    /// Only admins record transfers.
    pub fn parse(&self, actor: Actor, fields: &mut Fields) -> Result<Option<Pay>, Problem> {
        let method = fields.parse_text("payment_method", self.method, |name| {
            PaymentMethod::from_name(name).ok_or(Invalid::UnknownValue)
        });
        if method != Some(PaymentMethod::BankTransfer) {
            let reference = self.reference.map(|_| "payment_reference");
            for field in reference.into_iter().chain(self.reason.map(|_| "reason")) {
                fields.wrong(field, Invalid::NotApplicable);
            }
            return Ok(Some(Pay::Online(method)));
        }
        if !matches!(actor, Actor::Admin(_)) {
            return Err(Problem::forbidden());
        }
        let reference = fields.parse("payment_reference", Reference::parse(self.reference.unwrap_or("")));
        let reason = fields.parse("reason", Note::parse(self.reason.unwrap_or("")));
        Ok(reference
            .zip(reason)
            .map(|(reference, reason)| Pay::Transfer(Transfer { reference, reason })))
    }
}
