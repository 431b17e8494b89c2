//! Whether a message was signed by Stripe: `Stripe-Signature: t=<seconds>,v1=<hex>[,v1=<hex>…]`.

use crate::{Headers, Rejected};
use hmac::{Hmac, KeyInit, Mac};
use jiff::{SignedDuration, Timestamp};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;

const HEADER: &str = "stripe-signature";
/// A message that was signed longer ago may be sent once more by somebody who has read it.
const TOLERANCE: SignedDuration = SignedDuration::from_secs(300);

/// Believes a message that one of the secrets signed, not long ago.
///
/// # Errors
/// It is not signed by any of them, or that is too long ago.
pub(super) fn verify(secrets: &[SecretString], headers: &Headers, body: &[u8], now: Timestamp) -> Result<(), Rejected> {
    let header = headers.get(HEADER).ok_or(Rejected::Signature)?;
    let signed = Signed::parse(header).ok_or(Rejected::Signature)?;
    if !secrets.iter().any(|secret| signed.is_by(secret, body)) {
        return Err(Rejected::Signature);
    }
    let at = signed.seconds.parse().ok();
    let at = at.and_then(|seconds| Timestamp::from_second(seconds).ok());
    let age = now.duration_since(at.ok_or(Rejected::Signature)?);
    // The seconds of Stripe's clock are whole.
    match age.as_secs() > TOLERANCE.as_secs() {
        true => Err(Rejected::TooOld),
        false => Ok(()),
    }
}

/// When a message was signed, as it is written, and what with.
struct Signed<'a> {
    seconds: &'a str,
    signatures: Vec<[u8; 32]>,
}

impl<'a> Signed<'a> {
    /// Reads the header; signatures of other schemes are none.
    fn parse(header: &'a str) -> Option<Self> {
        let pairs = || header.split(',').filter_map(|pair| pair.split_once('='));
        let mut seconds = pairs().filter(|(name, _)| *name == "t").map(|(_, value)| value);
        let signatures = pairs().filter(|(name, _)| *name == "v1");
        Some(Self {
            seconds: seconds.next()?,
            signatures: signatures.filter_map(|(_, hex)| bytes(hex)).collect(),
        })
    }

    /// Whether one of the signatures is by this secret; compared in constant time.
    fn is_by(&self, secret: &SecretString, body: &[u8]) -> bool {
        let mac = || {
            let mut mac =
                Hmac::<Sha256>::new_from_slice(secret.expose_secret().as_bytes()).expect("a key may have any length");
            mac.update(self.seconds.as_bytes());
            mac.update(b".");
            mac.update(body);
            mac
        };
        self.signatures
            .iter()
            .any(|signature| mac().verify_slice(signature).is_ok())
    }
}

/// The bytes of 64 digits, as Stripe writes them: small ones only.
fn bytes(hex: &str) -> Option<[u8; 32]> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let hex: &[u8; 64] = hex.as_bytes().try_into().ok()?;
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(hex.chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}

#[cfg(test)]
#[path = "signature_tests.rs"]
mod tests;
