//! The tokens that keep a user signed in.
//!
//! A token is 16 secret bytes of its family and 32 of its own, so that *every* earlier token of a session is known as
//! such without keeping a list of them, and only a holder of one can name the family.

use crate::Failure;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::session::TokenHash;
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

const FAMILY: usize = 16;
const OWN: usize = 32;

/// A refresh token, of which the database knows two hashes only.
#[derive(Debug, Clone)]
pub struct RefreshToken {
    text: SecretString,
    family: [u8; FAMILY],
}

impl RefreshToken {
    /// The first token of a new family.
    pub(super) fn first() -> Result<Self, Failure> {
        let mut family = [0; FAMILY];
        getrandom::fill(&mut family).map_err(Failure::internal)?;
        Self::of_family(family)
    }

    /// The token that replaces this one.
    pub(super) fn next(&self) -> Result<Self, Failure> {
        Self::of_family(self.family)
    }

    fn of_family(family: [u8; FAMILY]) -> Result<Self, Failure> {
        let mut bytes = [0; FAMILY + OWN];
        getrandom::fill(&mut bytes[FAMILY..]).map_err(Failure::internal)?;
        bytes[..FAMILY].copy_from_slice(&family);
        Ok(Self {
            text: URL_SAFE_NO_PAD.encode(bytes).into(),
            family,
        })
    }

    /// Reads a token, which may be anything that was sent; nothing when it cannot be one.
    pub fn parse(raw: &str) -> Option<Self> {
        let mut bytes = [0; FAMILY + OWN];
        let length = URL_SAFE_NO_PAD.decode_slice(raw, &mut bytes).ok()?;
        let family = *bytes.first_chunk()?;
        (length == bytes.len()).then(|| Self {
            text: raw.into(),
            family,
        })
    }

    /// The token as its owner keeps it.
    pub fn expose(&self) -> &str {
        self.text.expose_secret()
    }

    pub(super) fn hash(&self) -> TokenHash {
        Sha256::digest(self.expose()).into()
    }

    pub(super) fn family_hash(&self) -> TokenHash {
        Sha256::digest(self.family).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_of_a_family_share_its_hash_and_nothing_else() {
        let first = RefreshToken::first().unwrap();
        let next = first.next().unwrap();
        assert_eq!(first.family_hash(), next.family_hash());
        assert_ne!(first.hash(), next.hash());
        assert_ne!(first.family_hash(), RefreshToken::first().unwrap().family_hash());
        assert_eq!(RefreshToken::parse(next.expose()).unwrap().hash(), next.hash());
        assert!(!format!("{next:?}").contains(next.expose()));
    }

    #[test]
    fn what_cannot_be_a_token_is_none() {
        let token = RefreshToken::first().unwrap();
        let text = token.expose();
        let long = format!("{text}AAAA");
        for raw in ["", "x", &text[1..], &long, &text.replace(&text[..1], "!"), "é"] {
            assert!(RefreshToken::parse(raw).is_none(), "{raw}");
        }
    }
}
