//! A provider for development and demo: a page of our own where the merchant says what happens.
//!
//! The address of the page is signed, so only those who were given it can decide the payment
//! can, like on the page of a real provider.

use crate::{
    Checkout, Eventually, GivesBack, Headers, Lists, Payment, PaymentSaid, Provider, ProviderError, ProviderEvent,
    Rejected, ReturnUrls, Said, SavesCards, page_key::PageKey,
};
use domain::{
    ids::PaymentId,
    payment::{Attempt, PaymentMethod, PaymentOutcome},
    text::Reference,
};
use jiff::Timestamp;
use secrecy::SecretSlice;

/// The provider that confirms itself.
pub struct Sandbox {
    public_url: String,
    pages: PageKey,
}

/// Keeps these signatures apart from others made with the same key.
const PURPOSE: &[u8] = b"leads sandbox payment\0";
/// What a payment that was made to fail says.
const DECLINED: &str = "declined";

impl Sandbox {
    /// A sandbox whose pages are below this address, signed with this key.
    pub fn new(public_url: &str, key: SecretSlice<u8>) -> Self {
        Self {
            public_url: public_url.trim_end_matches('/').to_owned(),
            pages: PageKey::new(PURPOSE, key),
        }
    }

    /// What opens the page of a payment.
    pub fn token(&self, payment: PaymentId) -> String {
        self.pages.token(payment)
    }

    /// Whether a token opens the page of a payment.
    pub fn admits(&self, payment: PaymentId, token: &str) -> bool {
        self.pages.admits(payment, token)
    }

    /// What its page sends when somebody decides: `paid` or `failed`.
    pub fn form(&self, payment: PaymentId, attempt: Attempt, outcome: &str) -> String {
        let (token, attempt) = (self.token(payment), attempt.number());
        format!("payment={payment}&attempt={attempt}&outcome={outcome}&t={token}")
    }
}

impl Provider for Sandbox {
    fn method(&self) -> PaymentMethod {
        PaymentMethod::Sandbox
    }

    fn checkout<'a>(
        &'a self,
        payment: &'a Payment,
        _: &'a ReturnUrls,
    ) -> Eventually<'a, Result<Checkout, ProviderError>> {
        let token = self.token(payment.id);
        let payment_url = format!("{}/sandbox/pay/{}?t={token}", self.public_url, payment.id);
        Box::pin(async { Ok(Checkout { payment_url }) })
    }

    fn gives_back(&self) -> Option<&dyn GivesBack> {
        None
    }

    fn saves_cards(&self) -> Option<&dyn SavesCards> {
        None
    }

    fn lists(&self) -> Option<&dyn Lists> {
        None
    }

    fn verify(&self, _: &Headers, body: &[u8], _: Timestamp) -> Result<(), Rejected> {
        let form = Form(body);
        let payment = form.payment()?;
        match self.admits(payment, form.field("t")?) {
            true => Ok(()),
            false => Err(Rejected::Signature),
        }
    }

    /// Not the token, which opens the page.
    fn keep(&self, body: &[u8]) -> Vec<u8> {
        let fields = body.split(|byte| *byte == b'&');
        let kept: Vec<&[u8]> = fields.filter(|field| !field.starts_with(b"t=")).collect();
        kept.join(&b'&')
    }

    fn read(&self, kept: &[u8]) -> Result<ProviderEvent, Rejected> {
        let form = Form(kept);
        let (payment, attempt, name) = (form.payment()?, form.attempt()?, form.field("outcome")?);
        Ok(ProviderEvent {
            id: format!("{payment}:{}:{name}", attempt.number()),
            kind: name.to_owned(),
            said: Said::Payment(PaymentSaid {
                payment,
                outcome: outcome(payment, name).ok_or(Rejected::Malformed)?,
                attempt: Some(attempt),
                merchant: None,
                amount: None,
            }),
        })
    }
}

/// What a name of an outcome stands for.
fn outcome(payment: PaymentId, name: &str) -> Option<PaymentOutcome> {
    match name {
        "paid" => {
            let reference = Reference::parse(&format!("SANDBOX-{payment}"));
            Some(PaymentOutcome::Paid(reference.expect("44 characters are a reference")))
        }
        "failed" => Some(PaymentOutcome::Failed(DECLINED.to_owned())),
        _ => None,
    }
}

/// The form of the page: `payment`, `attempt`, `outcome` and `t`, none of which needs escaping.
struct Form<'a>(&'a [u8]);

impl<'a> Form<'a> {
    /// The only value of a field.
    fn field(&self, name: &str) -> Result<&'a str, Rejected> {
        let form = std::str::from_utf8(self.0).map_err(|_| Rejected::Malformed)?;
        let mut values = form
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .filter(|(own, _)| *own == name);
        let (_, value) = values.next().ok_or(Rejected::Malformed)?;
        match values.next() {
            None => Ok(value),
            Some(_) => Err(Rejected::Malformed),
        }
    }

    fn payment(&self) -> Result<PaymentId, Rejected> {
        self.field("payment")?.parse().map_err(|_| Rejected::Malformed)
    }

    fn attempt(&self) -> Result<Attempt, Rejected> {
        let number = self.field("attempt")?.parse().ok();
        number.and_then(Attempt::new).ok_or(Rejected::Malformed)
    }
}

#[cfg(test)]
#[path = "sandbox_tests.rs"]
mod tests;
