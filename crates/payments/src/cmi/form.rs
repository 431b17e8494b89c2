//! The form that the payer's browser posts to the gateway.

use super::{
    DIRHAM, Profile,
    fields::Fields,
    hash::{HASH, hash},
};
use crate::{Payment, ProviderError};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::Money;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;
use unicode_normalization::UnicodeNormalization;

/// A form to post as it is: a field more, and its hash is wrong.
#[derive(Debug, Clone)]
pub struct Form {
    /// Where to.
    pub action: String,
    /// The scheme, host and port of that: what a page that posts there names in its policy.
    pub origin: String,
    /// The fields, the hash among them.
    pub fields: Vec<(String, String)>,
}

/// What comes back unchanged under the same name, or the callback is not about what we sent.
pub(super) const SEALED: [&str; 17] = [
    "clientid",
    "storetype",
    "TranType",
    "amount",
    "currency",
    "oid",
    "okUrl",
    "failUrl",
    "callbackUrl",
    "shopurl",
    "lang",
    "hashAlgorithm",
    "email",
    "BillToName",
    "AutoRedirect",
    "CallbackResponse",
    "refreshtime",
];
/// A word that a filter of the gateway rewrites, and the hash with it.
const FILTERED: &str = "document";
/// A payer whose name has no letter that every machine takes.
const NAMELESS: &str = "Client Leads";
/// Bytes of the seal, and characters: few, since who tries one needs a hash of the gateway's for every try.
const SEAL: usize = 6;
const SEAL_LENGTH: usize = 8;
const PURPOSE: &[u8] = b"leads cmi form\0";

impl Profile {
    /// The form for a payment, on a server that browsers and the gateway reach at this address.
    ///
    /// # Errors
    /// The gateway would rewrite a value, and not recognise its hash.
    pub fn form(&self, payment: &Payment, public_url: &str, now: Timestamp) -> Result<Form, ProviderError> {
        let payer = &payment.payer;
        let back = |how: &str| format!("{public_url}/cmi/{how}/{}", payment.id);
        let values = [
            self.client.as_str().to_owned(),
            "3D_PAY_HOSTING".to_owned(),
            "PreAuth".to_owned(),
            payment.amount.to_string(),
            DIRHAM.to_owned(),
            payment.id.to_string(),
            back("ok"),
            back("fail"),
            format!("{public_url}/api/webhooks/cmi"),
            back("fail"),
            payer.locale.name().to_owned(),
            "ver3".to_owned(),
            payer.email.clone(),
            plain_name(&payer.name),
            "true".to_owned(),
            "true".to_owned(),
            "5".to_owned(),
        ];
        let names = SEALED.iter().map(|name| (*name).to_owned());
        let mut fields: Fields = names.zip(values).collect();
        if let Some((name, _)) = fields.iter().find(|(_, value)| is_filtered(value)) {
            return Err(ProviderError::Refused(format!("{name} has the word {FILTERED} in it")));
        }
        // A letter before the digits: they are no number of a card to anybody.
        let at = format!("r{}", now.as_second());
        let seal = seal(&fields, &at, &self.store_key).expect("every field is there");
        let seal = URL_SAFE_NO_PAD.encode(&seal.finalize().into_bytes()[..SEAL]);
        fields.push("rnd", at + &seal);
        fields.push("encoding", "UTF-8".to_owned());
        fields.push(HASH, hash(&fields, &self.store_key));
        Ok(Form {
            action: self.gateway.as_str().to_owned(),
            origin: self.gateway.origin().to_owned(),
            fields: fields
                .iter()
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
        })
    }
}

/// Whether the gateway would rewrite a value.
pub(super) fn is_filtered(value: &str) -> bool {
    value.to_ascii_lowercase().contains(FILTERED)
}

/// Whether fields that came back are those of one form of ours: the names are not hashed, and without this a payer could
/// show what they got from the gateway under other names. Nothing has to be kept for it.
pub(super) fn is_sealed(fields: &Fields, key: &SecretString) -> bool {
    let random = fields.get("rnd").unwrap_or_default();
    let end = random.len().checked_sub(SEAL_LENGTH);
    let Some((at, found)) = end.and_then(|end| random.split_at_checked(end)) else {
        return false;
    };
    let (Ok(found), Some(seal)) = (URL_SAFE_NO_PAD.decode(found), seal(fields, at, key)) else {
        return false;
    };
    seal.verify_truncated_left(&found).is_ok()
}

/// Binds names and values together; nothing when one is missing. The seal is sent as the end of `rnd`, which begins with
/// the time and is a random text to the gateway.
fn seal(fields: &Fields, at: &str, key: &SecretString) -> Option<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.expose_secret().as_bytes()).expect("a key may have any length");
    mac.update(PURPOSE);
    mac.update(at.as_bytes());
    for name in SEALED {
        let value = fields.get(name)?;
        // The gateway may write an amount otherwise.
        let amount = (name == "amount").then(|| value.parse::<Money>().ok()).flatten();
        let value = amount.map_or_else(|| value.to_owned(), |amount| amount.to_string());
        mac.update(name.as_bytes());
        mac.update(&(value.len() as u64).to_be_bytes());
        mac.update(value.as_bytes());
    }
    Some(mac)
}

/// A name in the letters that no machine on the way writes otherwise: without accents, apostrophes and the like.
fn plain_name(name: &str) -> String {
    let taken = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let letters = name.nfkd().filter(|c| c.is_ascii() || c.is_whitespace());
    let letters: String = letters.map(|c| if taken(c) { c } else { ' ' }).collect();
    let plain = letters.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = plain.chars().take(60).collect();
    match short.chars().any(|c| c.is_ascii_alphanumeric()) && !is_filtered(&short) {
        true => short.trim().to_owned(),
        false => NAMELESS.to_owned(),
    }
}

#[cfg(test)]
#[path = "form_tests.rs"]
mod tests;
