//! The HASH of version 3: who knows the store key made it.

use super::{fields::Fields, names};
use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256, Sha512};

/// What carries the hash, and what is not part of it.
pub(super) const HASH: &str = "HASH";
const LEFT_OUT: [&str; 2] = [HASH, "encoding"];

/// The hash of all fields, in base64.
pub(super) fn hash(fields: &Fields, key: &SecretString) -> String {
    let hashed = |name: &str| !LEFT_OUT.iter().any(|other| name.eq_ignore_ascii_case(other));
    let mut hashed: Vec<_> = fields.iter().filter(|(name, _)| hashed(name)).collect();
    hashed.sort_by(|(a, _), (b, _)| names::compare(a, b));
    let mut text = String::new();
    for (_, value) in hashed {
        push_escaped(&mut text, value);
        text.push('|');
    }
    push_escaped(&mut text, key.expose_secret());
    STANDARD.encode(Sha512::digest(&text))
}

/// Whether the fields carry their own hash. The time that this takes tells nothing of it.
pub(super) fn is_hashed(fields: &Fields, key: &SecretString) -> bool {
    let Some(found) = fields.get(HASH) else {
        return false;
    };
    let mac = |text: &str| {
        let mac = Hmac::<Sha256>::new_from_slice(key.expose_secret().as_bytes()).expect("a key may have any length");
        mac.chain_update(text)
    };
    let found = mac(found).finalize().into_bytes();
    mac(&hash(fields, key)).verify_slice(&found).is_ok()
}

/// A `|` ends a value, unless it is escaped.
fn push_escaped(text: &mut String, value: &str) {
    for c in value.chars() {
        if matches!(c, '\\' | '|') {
            text.push('\\');
        }
        text.push(c);
    }
}
