//! Stripe: Checkout for payments that a person makes.
//!
//! Stripe is asked by `api`: for a page in `checkout`, for a refund in `refund`, about cards in `card`. What it says is believed by `signature`
//! and read by `message`, of disputes by `dispute`.

mod api;
mod card;
mod checkout;
mod dispute;
mod listing;
mod message;
mod refund;
mod settings;
mod signature;

pub use settings::{Mode, StripeSettings, WrongSettings};

use crate::{
    ChargeOrder, Charged, Checkout, CustomerOrder, Eventually, GivesBack, Headers, Lists, Payment, Provider,
    ProviderError, ProviderEvent, RefundOrder, Refunded, Rejected, ReturnUrls, SavedCard, SavesCards, Taken, mask,
};
use api::Api;
use domain::{payment::PaymentMethod, text::Reference};
use jiff::Timestamp;
use secrecy::SecretString;

/// Stripe, as one account of ours sees it.
pub struct Stripe {
    api: Api,
    /// Those that are in force: while one is replaced, both.
    webhook_secrets: Vec<SecretString>,
    mode: Mode,
}

impl Stripe {
    /// Stripe with the keys of an account.
    ///
    /// # Errors
    /// No encrypted connection can be made on this machine.
    pub fn new(settings: StripeSettings) -> Result<Self, ProviderError> {
        Ok(Self {
            mode: settings.mode(),
            webhook_secrets: settings.webhook_secrets.clone(),
            api: Api::new(settings)?,
        })
    }
}

impl Provider for Stripe {
    fn method(&self) -> PaymentMethod {
        PaymentMethod::Stripe
    }

    fn checkout<'a>(
        &'a self,
        payment: &'a Payment,
        urls: &'a ReturnUrls,
    ) -> Eventually<'a, Result<Checkout, ProviderError>> {
        Box::pin(checkout::open(&self.api, payment, urls))
    }

    fn gives_back(&self) -> Option<&dyn GivesBack> {
        Some(self)
    }

    fn saves_cards(&self) -> Option<&dyn SavesCards> {
        Some(self)
    }

    fn lists(&self) -> Option<&dyn Lists> {
        Some(self)
    }

    fn verify(&self, headers: &Headers, body: &[u8], now: Timestamp) -> Result<(), Rejected> {
        signature::verify(&self.webhook_secrets, headers, body, now)?;
        match message::Envelope::of(body)?.livemode {
            live if live == self.mode.is_live() => Ok(()),
            _ => Err(Rejected::OtherMode),
        }
    }

    fn keep(&self, body: &[u8]) -> Vec<u8> {
        mask::cards(body)
    }

    fn read(&self, kept: &[u8]) -> Result<ProviderEvent, Rejected> {
        message::read(kept)
    }
}

impl GivesBack for Stripe {
    fn give_back<'a>(&'a self, order: &'a RefundOrder) -> Eventually<'a, Result<Refunded, ProviderError>> {
        Box::pin(refund::give_back(&self.api, order))
    }
}

impl SavesCards for Stripe {
    fn customer<'a>(&'a self, order: &'a CustomerOrder) -> Eventually<'a, Result<Reference, ProviderError>> {
        Box::pin(card::customer(&self.api, order))
    }

    fn card_of<'a>(&'a self, paid_as: &'a Reference) -> Eventually<'a, Result<Option<SavedCard>, ProviderError>> {
        Box::pin(card::of_payment(&self.api, paid_as))
    }

    fn charge<'a>(&'a self, order: &'a ChargeOrder) -> Eventually<'a, Result<Charged, ProviderError>> {
        Box::pin(card::charge(&self.api, order))
    }

    fn forget<'a>(&'a self, card: &'a Reference) -> Eventually<'a, Result<(), ProviderError>> {
        Box::pin(card::detach(&self.api, card))
    }
}

impl Lists for Stripe {
    fn begun<'a>(&'a self, from: Timestamp, to: Timestamp) -> Eventually<'a, Result<Vec<Taken>, ProviderError>> {
        Box::pin(listing::begun(&self.api, from, to))
    }
}
