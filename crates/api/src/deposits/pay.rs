//! How a payment is made, as fields of a request.

use crate::{Problem, fields::Fields};
use app::{
    App,
    payments::{Pay, Transfer},
};
use domain::{
    Actor, Invalid,
    payment::{PaymentMethod, TransferReference},
    text::Note,
};

/// The fields that say how.
pub struct PayFields<'a> {
    /// stripe, cmi, sandbox or bank_transfer.
    pub method: Option<&'a str>,
    /// To which account of ours a transfer is made.
    pub bank_account: Option<&'a str>,
    /// What the bank calls a transfer.
    pub reference: Option<&'a str>,
    /// Why an admin records it.
    pub reason: Option<&'a str>,
    /// Why it is another transfer than the one with the same reference.
    pub same_reference_reason: Option<&'a str>,
    /// Whether the payer lets us charge the card again.
    pub save_card: Option<bool>,
}

impl PayFields<'_> {
    /// Reads the fields; what is wrong with them is collected.
    ///
    /// # Errors
    /// Only admins record transfers.
    pub fn parse(&self, app: &App, actor: Actor, fields: &mut Fields) -> Result<Option<Pay>, Problem> {
        let method = fields.parse_text("payment_method", self.method, |name| {
            PaymentMethod::from_name(name).ok_or(Invalid::UnknownValue)
        });
        if method != Some(PaymentMethod::BankTransfer) {
            let of_transfers = [
                ("bank_account", self.bank_account),
                ("payment_reference", self.reference),
                ("reason", self.reason),
                ("same_reference_reason", self.same_reference_reason),
            ];
            for (field, _) in of_transfers.iter().filter(|(_, given)| given.is_some()) {
                fields.wrong(field, Invalid::NotApplicable);
            }
            return Ok(Some(match self.save_card {
                Some(true) => Pay::KeepingCard(method),
                Some(false) | None => Pay::Online(method),
            }));
        }
        if self.save_card.is_some() {
            fields.wrong("save_card", Invalid::NotApplicable);
        }
        let account = fields.parse("bank_account", app.bank_accounts().meant(self.bank_account));
        if !matches!(actor, Actor::Admin(_)) {
            let of_admins = [self.reference, self.reason, self.same_reference_reason];
            return match of_admins.iter().any(Option::is_some) {
                true => Err(Problem::forbidden()),
                false => Ok(account.map(Pay::Announced)),
            };
        }
        let reference = fields.parse(
            "payment_reference",
            TransferReference::parse(self.reference.unwrap_or("")),
        );
        let reason = fields.parse("reason", Note::parse(self.reason.unwrap_or("")));
        let same_reference_reason = fields.parse_text("same_reference_reason", self.same_reference_reason, Note::parse);
        let required = account.zip(reference).zip(reason);
        Ok(required.map(|((account, reference), reason)| {
            Pay::Transfer(Transfer {
                account,
                reference,
                reason,
                same_reference_reason,
            })
        }))
    }

    /// Whether it is a transfer that arrived, whose amount has limits of its own.
    pub fn has_arrived(&self, actor: Actor) -> bool {
        let transfer = self.method.map(str::trim) == Some(PaymentMethod::BankTransfer.name());
        transfer && matches!(actor, Actor::Admin(_))
    }
}
