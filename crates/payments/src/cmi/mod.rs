//! The Centre monétique interbancaire: a form that the browser posts to a hosted page, and a callback.
//!
//! Nothing is asked of the gateway by us. What it says is believed if it is hashed with the key that we share, if every
//! field that we sent comes back unchanged under its own name, and if it says three times over that it accepts.

mod entities;
mod fields;
mod form;
mod hash;
mod names;
mod profile;
mod verify;

pub use form::Form;
pub use profile::{ClientId, Gateway, Profile, Profiles, WrongProfile};

use crate::{
    Checkout, Eventually, GivesBack, Headers, Lists, Payment, Provider, ProviderError, ProviderEvent, Rejected,
    ReturnUrls, SavesCards, page_key::PageKey,
};
use domain::{ids::PaymentId, payment::PaymentMethod};
use jiff::Timestamp;
use secrecy::SecretSlice;
use verify::without_cards;

/// The dirham, as ISO 4217 numbers it.
const DIRHAM: &str = "504";
/// Keeps these signatures apart from others made with the same key.
const PURPOSE: &[u8] = b"leads cmi payment\0";

/// The provider with the hosted page.
pub struct Cmi {
    public_url: String,
    pages: PageKey,
    profiles: Profiles,
}

impl Cmi {
    /// Takes payments with these profiles, on a server that browsers and gateways reach at this address; the key signs the
    /// addresses of its pages.
    ///
    /// # Errors
    /// No form could be sent with this address.
    pub fn new(public_url: &str, key: SecretSlice<u8>, profiles: Profiles) -> Result<Self, WrongProfile> {
        if form::is_filtered(public_url) {
            return Err(WrongProfile::PublicUrl);
        }
        Ok(Self {
            public_url: public_url.trim_end_matches('/').to_owned(),
            pages: PageKey::new(PURPOSE, key),
            profiles,
        })
    }

    /// Whether a token opens the page of a payment.
    pub fn admits(&self, payment: PaymentId, token: &str) -> bool {
        self.pages.admits(payment, token)
    }

    /// What the page of a payment posts to the gateway, with the profile that was chosen for its merchant, or the default.
    ///
    /// # Errors
    /// There is no such profile, or the gateway would not have these fields.
    pub fn form(&self, payment: &Payment, chosen: Option<&str>, now: Timestamp) -> Result<Form, ProviderError> {
        let profile = self.profiles.of(chosen);
        let profile = profile.ok_or_else(|| ProviderError::Refused("the profile is not configured".to_owned()))?;
        profile.form(payment, &self.public_url, now)
    }

    /// What the profiles are called, the default first.
    pub fn profile_names(&self) -> impl Iterator<Item = &str> {
        self.profiles.iter().map(|profile| profile.name.as_str())
    }
}

impl Provider for Cmi {
    fn method(&self) -> PaymentMethod {
        PaymentMethod::Cmi
    }

    /// A page of ours, which posts the form: a gateway is entered by no other way.
    fn checkout<'a>(
        &'a self,
        payment: &'a Payment,
        _: &'a ReturnUrls,
    ) -> Eventually<'a, Result<Checkout, ProviderError>> {
        let token = self.pages.token(payment.id);
        let payment_url = format!("{}/cmi/pay/{}?t={token}", self.public_url, payment.id);
        Box::pin(async { Ok(Checkout { payment_url }) })
    }

    /// A callback has no age: the gateway may say it again at any time, and the payer is shown the same. It is applied once.
    fn gives_back(&self) -> Option<&dyn GivesBack> {
        None
    }

    fn saves_cards(&self) -> Option<&dyn SavesCards> {
        None
    }

    /// The gateway tells of each payment once, by its callback, and has nothing that could be asked what it took.
    fn lists(&self) -> Option<&dyn Lists> {
        None
    }

    fn verify(&self, _: &Headers, body: &[u8], _: Timestamp) -> Result<(), Rejected> {
        let treatment = self.profiles.recognise(body)?;
        tracing::info!(?treatment, "a callback has the hash of its acquirer");
        Ok(())
    }

    fn keep(&self, body: &[u8]) -> Vec<u8> {
        without_cards(body)
    }

    fn read(&self, kept: &[u8]) -> Result<ProviderEvent, Rejected> {
        self.profiles.read(kept)
    }
}
