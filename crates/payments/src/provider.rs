//! What every provider can do.

use domain::{
    Money,
    ids::{DepositId, MerchantId, PaymentId},
    payment::{PaymentMethod, PaymentOutcome, PaymentPurpose},
};
use std::pin::Pin;
use thiserror::Error;

/// An answer that may take a while.
pub type Eventually<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Somebody who carries money to us. Nothing has a default: a provider that forgets to verify does
/// not compile.
pub trait Provider: Send + Sync + 'static {
    /// Which one it is.
    fn method(&self) -> PaymentMethod;

    /// Opens the page where a payment is made. Asked again for the same payment, it answers with a
    /// page for the same payment: it cannot be paid twice.
    fn checkout<'a>(
        &'a self,
        payment: &'a Payment,
        urls: &'a ReturnUrls,
    ) -> Eventually<'a, Result<Checkout, ProviderError>>;

    /// Reads a message, if it certainly comes from the provider: signature, merchant and currency.
    /// Whether the payment exists and its amount is right is judged where the event is applied.
    ///
    /// # Errors
    /// It does not, or says nothing that we understand.
    fn verify(&self, headers: &Headers, body: &[u8]) -> Result<ProviderEvent, Rejected>;
}

/// A payment to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// Its id; whatever the provider is asked carries it.
    pub id: PaymentId,
    /// Who pays.
    pub merchant: MerchantId,
    /// What for.
    pub deposit: DepositId,
    /// How much.
    pub amount: Money,
    /// First money or more money.
    pub purpose: PaymentPurpose,
}

/// Where the browser goes when the provider has finished with it. These pages show what is known;
/// they prove nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnUrls {
    /// After a payment, or an attempt.
    pub done: String,
    /// When the payer gave up.
    pub cancelled: String,
}

/// A page where a payment is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkout {
    /// Its address.
    pub payment_url: String,
}

/// What a provider says happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProviderEvent {
    /// The provider's name of the event; the same event always has the same.
    pub id: String,
    /// Which payment.
    pub payment: PaymentId,
    /// What happened to it.
    pub outcome: PaymentOutcome,
    /// How much was paid, if the message says so.
    pub amount: Option<Money>,
}

/// The headers of a message, found by name in any case.
#[derive(Debug, Clone, Default)]
pub struct Headers(Vec<(String, String)>);

/// Why no page could be opened.
#[derive(Debug, Error)]
pub enum ProviderError {
    /// The provider does not answer; trying again may help.
    #[error("the payment provider does not answer: {0}")]
    Unavailable(String),
    /// The provider will not have this payment.
    #[error("the payment provider refuses: {0}")]
    Refused(String),
}

/// Why a message is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Rejected {
    /// It is not signed, or not by the provider.
    #[error("the signature is not that of the provider")]
    Signature,
    /// It is signed and cannot be read.
    #[error("the message cannot be read")]
    Malformed,
}

impl Headers {
    /// The only value of a header; repeated headers are ambiguous and count as absent.
    pub fn get(&self, name: &str) -> Option<&str> {
        let mut values = self.0.iter().filter(|(own, _)| own.eq_ignore_ascii_case(name));
        let (_, value) = values.next()?;
        values.next().is_none().then_some(value.as_str())
    }
}

impl FromIterator<(String, String)> for Headers {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(headers: I) -> Self {
        Self(headers.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repeated_header_is_no_header() {
        let headers: Headers = [("Signature", "a"), ("Twice", "b"), ("twice", "c")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into_iter()
            .collect();
        assert_eq!(headers.get("signature"), Some("a"));
        assert_eq!(headers.get("twice"), None);
        assert_eq!(headers.get("other"), None);
    }
}
