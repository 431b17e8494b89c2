//! The addresses of our own payment pages: signed, so that only those who were given one can open it, as it is with the
//! page of a provider.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::ids::PaymentId;
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretSlice};
use sha2::Sha256;

/// What signs the addresses of one kind of page.
pub(crate) struct PageKey {
    purpose: &'static [u8],
    key: SecretSlice<u8>,
}

impl PageKey {
    /// A key for a purpose; what it signs is not valid for another one.
    pub(crate) const fn new(purpose: &'static [u8], key: SecretSlice<u8>) -> Self {
        Self { purpose, key }
    }

    /// What opens the page of a payment.
    pub(crate) fn token(&self, payment: PaymentId) -> String {
        URL_SAFE_NO_PAD.encode(self.signature(payment).finalize().into_bytes())
    }

    /// Whether a token opens the page of a payment; compared in constant time.
    pub(crate) fn admits(&self, payment: PaymentId, token: &str) -> bool {
        let Ok(bytes) = URL_SAFE_NO_PAD.decode(token) else {
            return false;
        };
        self.signature(payment).verify_slice(&bytes).is_ok()
    }

    fn signature(&self, payment: PaymentId) -> Hmac<Sha256> {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.key.expose_secret()).expect("a key may have any length");
        mac.update(self.purpose);
        mac.update(payment.uuid().as_bytes());
        mac
    }
}
