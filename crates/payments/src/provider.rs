//! What every provider can do.

use crate::{Lists, ProviderEvent};
use domain::{
    Money,
    card::Card,
    ids::{DepositId, MerchantId, PaymentId, RefundId},
    locale::Locale,
    payment::{Attempt, PaymentMethod, PaymentPurpose},
    refund::RefundNews,
    text::Reference,
};
use jiff::Timestamp;
use std::pin::Pin;
use thiserror::Error;

/// An answer that may take a while.
pub type Eventually<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Somebody who carries money to us. Nothing has a default: a provider that forgets to verify does
/// not compile.
pub trait Provider: Send + Sync + 'static {
    /// Which one it is.
    fn method(&self) -> PaymentMethod;

    /// Opens the page where a payment is made. Asked again for the same attempt at the same payment, it answers with a
    /// page for the same payment: it cannot be paid twice.
    fn checkout<'a>(
        &'a self,
        payment: &'a Payment,
        urls: &'a ReturnUrls,
    ) -> Eventually<'a, Result<Checkout, ProviderError>>;

    /// How it lists what it took; none when it has no list to ask for.
    fn lists(&self) -> Option<&dyn Lists>;

    /// How it gives money back; none when it cannot.
    fn gives_back(&self) -> Option<&dyn GivesBack>;

    /// How it keeps cards; none when it cannot.
    fn saves_cards(&self) -> Option<&dyn SavesCards>;

    /// Whether a message certainly comes from the provider: its signature, its age, the mode that is configured. The
    /// body is what came, byte for byte.
    ///
    /// # Errors
    /// It does not.
    fn verify(&self, headers: &Headers, body: &[u8], now: Timestamp) -> Result<(), Rejected>;

    /// What is kept of a verified message: all of it, but nothing that opens or pays anything, like a token or the number
    /// of a card.
    fn keep(&self, body: &[u8]) -> Vec<u8>;

    /// Reads a message as it is kept. Whether the payment exists and its amount is right is judged where it is applied.
    ///
    /// # Errors
    /// It does not even say which message it is. One that says it and lacks something else is [`Said::Unclear`]: it is
    /// kept, and shown to admins.
    ///
    /// [`Said::Unclear`]: crate::Said::Unclear
    fn read(&self, kept: &[u8]) -> Result<ProviderEvent, Rejected>;
}

/// Somebody who carries money back.
pub trait GivesBack: Send + Sync {
    /// Gives money of a payment back, once for a refund however often it is asked: it says what became of it.
    fn give_back<'a>(&'a self, order: &'a RefundOrder) -> Eventually<'a, Result<Refunded, ProviderError>>;
}

/// Somebody who keeps cards, so that they can be charged again.
pub trait SavesCards: Send + Sync {
    /// Makes it know a merchant, once, and says what it calls them.
    fn customer<'a>(&'a self, order: &'a CustomerOrder) -> Eventually<'a, Result<Reference, ProviderError>>;

    /// The card that made a payment, if it is kept.
    fn card_of<'a>(&'a self, paid_as: &'a Reference) -> Eventually<'a, Result<Option<SavedCard>, ProviderError>>;

    /// Charges a card without its holder, once for a payment however often it is asked.
    fn charge<'a>(&'a self, order: &'a ChargeOrder) -> Eventually<'a, Result<Charged, ProviderError>>;

    /// Forgets a card; it may be forgotten already.
    fn forget<'a>(&'a self, card: &'a Reference) -> Eventually<'a, Result<(), ProviderError>>;
}

/// A merchant who lets us charge their card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerOrder {
    /// Which merchant.
    pub merchant: MerchantId,
    /// Who they are.
    pub payer: Payer,
}

/// A charge to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChargeOrder {
    /// The payment; whatever the provider is asked carries it.
    pub payment: PaymentId,
    /// Whose.
    pub merchant: MerchantId,
    /// What for.
    pub deposit: DepositId,
    /// How much.
    pub amount: Money,
    /// What it is for, in the words of the payer.
    pub title: String,
    /// What the provider calls the merchant.
    pub customer: Reference,
    /// What it calls the card.
    pub card: Reference,
}

/// What came of a charge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Charged {
    /// The money is there; the provider calls it so.
    Paid(Reference),
    /// The provider says later.
    Waiting,
    /// It will not come, for this reason.
    Declined(String),
}

/// A card that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedCard {
    /// What the provider calls it.
    pub reference: Reference,
    /// What is shown of it.
    pub card: Card,
}

/// A refund to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundOrder {
    /// Its id; whatever the provider is asked carries it.
    pub id: RefundId,
    /// Of which payment.
    pub payment: PaymentId,
    /// What the provider calls that.
    pub paid_as: Reference,
    /// Whose.
    pub merchant: MerchantId,
    /// How much.
    pub amount: Money,
    /// Whether it may have been asked for so long ago that the provider does not know its key any more.
    pub may_be_forgotten: bool,
}

/// A refund that a provider has made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refunded {
    /// What it calls it.
    pub reference: Reference,
    /// What became of it.
    pub news: RefundNews,
}

/// A payment to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// Its id; whatever the provider is asked carries it.
    pub id: PaymentId,
    /// Which time it is that the payer is sent to pay it.
    pub attempt: Attempt,
    /// When that began.
    pub opened_at: Timestamp,
    /// Whose payment.
    pub merchant: MerchantId,
    /// What for.
    pub deposit: DepositId,
    /// How much.
    pub amount: Money,
    /// First money or more money.
    pub purpose: PaymentPurpose,
    /// What it is for, in the words of the payer.
    pub title: String,
    /// Who pays.
    pub payer: Payer,
    /// What the provider calls who lets us charge the card again; none when nobody agreed to that.
    pub saves_card_of: Option<Reference>,
}

/// Who is sent to the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payer {
    /// The name of the business.
    pub name: String,
    /// Where they read.
    pub email: String,
    /// In which language.
    pub locale: Locale,
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
    /// It was signed too long ago: somebody may send it once more.
    #[error("the signature is too old")]
    TooOld,
    /// It is play money where money is real, or the other way round.
    #[error("the message is of another mode than this server")]
    OtherMode,
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
