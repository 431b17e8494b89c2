//! How accounts are protected on this server: chosen by its configuration, or by a test.

use crate::limits::Limits;
use secrecy::{ExposeSecret, SecretString};
use std::net::IpAddr;
use thiserror::Error;

/// What the protection of accounts depends on.
#[derive(Debug, Clone)]
pub struct Security {
    /// Signs the access tokens.
    pub token_secret: TokenSecret,
    /// What hashing a password costs.
    pub password_cost: PasswordCost,
    /// Passwords hashed at the same time: at most the number of cores, since each fills one.
    pub hashing_at_once: usize,
    /// How often somebody may ask for what is dear.
    pub limits: Limits,
    /// Proxies of our own in front of this server, each of which appends to `X-Forwarded-For`. With none of them the
    /// header is not believed.
    pub trusted_proxies: usize,
    /// How browsers reach this server.
    pub public_url: PublicUrl,
}

/// The key of the access tokens: at least 32 random bytes.
#[derive(Debug, Clone)]
pub struct TokenSecret(SecretString);

/// The cost of Argon2id with one lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PasswordCost {
    memory_kib: u32,
    passes: u32,
}

/// An `http` or `https` address without a slash at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicUrl(String);

/// A value that must not be used to protect accounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Unsafe {
    /// A key that could be guessed.
    #[error("must have at least 32 bytes")]
    ShortSecret,
    /// A cost that Argon2 does not know.
    #[error("is not a cost of Argon2: at least 8 KiB and 1 pass")]
    Cost,
    /// Not an address that a browser could open.
    #[error("must start with http:// or https:// and name a host")]
    Url,
}

impl TokenSecret {
    /// Takes a key.
    ///
    /// # Errors
    /// It is shorter than 32 bytes.
    pub fn new(secret: SecretString) -> Result<Self, Unsafe> {
        if secret.expose_secret().len() < 32 {
            Err(Unsafe::ShortSecret)
        } else {
            Ok(Self(secret))
        }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.expose_secret().as_bytes()
    }
}

impl PasswordCost {
    /// 19 MiB and 2 passes, as OWASP recommends.
    pub const RECOMMENDED: Self = Self {
        memory_kib: 19 * 1024,
        passes: 2,
    };
    /// No protection at all: for tests that sign in a lot.
    pub const FOR_TESTS: Self = Self {
        memory_kib: 8,
        passes: 1,
    };

    /// Chooses a cost.
    ///
    /// # Errors
    /// Argon2 does not know it.
    pub fn new(memory_kib: u32, passes: u32) -> Result<Self, Unsafe> {
        argon2::Params::new(memory_kib, passes, 1, None).map_err(|_| Unsafe::Cost)?;
        Ok(Self { memory_kib, passes })
    }

    pub(super) fn params(self) -> argon2::Params {
        argon2::Params::new(self.memory_kib, self.passes, 1, None).expect("checked when it was chosen")
    }
}

impl PublicUrl {
    /// Reads an address.
    ///
    /// # Errors
    /// It is not one.
    pub fn parse(raw: &str) -> Result<Self, Unsafe> {
        let url = raw.trim().trim_end_matches('/');
        let host = url
            .strip_prefix("https://")
            .or_else(|| url.strip_prefix("http://"))
            .unwrap_or("");
        let printable = url.chars().all(|c| c.is_ascii_graphic());
        if host.is_empty() || host.starts_with('/') || !printable {
            Err(Unsafe::Url)
        } else {
            Ok(Self(url.to_owned()))
        }
    }

    /// The address, without a slash at its end.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether browsers come by https.
    pub fn is_encrypted(&self) -> bool {
        self.0.starts_with("https://")
    }

    /// Whether it is an address that only this machine reaches.
    pub fn is_local(&self) -> bool {
        let rest = self.0.split_once("://").map_or("", |(_, rest)| rest);
        let authority = rest.split(['/', '?', '#']).next().unwrap_or("");
        let host = match authority.strip_prefix('[') {
            Some(v6) => v6.split(']').next().unwrap_or(""),
            None => authority.split(':').next().unwrap_or(""),
        };
        host == "localhost" || host.parse().is_ok_and(|address: IpAddr| address.is_loopback())
    }

    /// Whether cookies must keep to encrypted connections: always, but for a demonstration on one's own machine.
    pub fn needs_secure_cookies(&self) -> bool {
        self.is_encrypted() || !self.is_local()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cookies_are_secure_except_on_this_machine() {
        for (url, secure) in [
            ("https://leads.ma", true),
            ("http://leads.ma/", true),
            ("https://localhost:8001", true),
            ("http://localhost.evil.com", true),
            ("http://127.0.0.1@evil.com", true),
            ("http://0.0.0.0:8001", true),
            ("http://localhost:8001/", false),
            ("http://127.0.0.1:8001", false),
            ("http://[::1]:8001", false),
        ] {
            assert_eq!(PublicUrl::parse(url).unwrap().needs_secure_cookies(), secure, "{url}");
        }
        for url in ["", "leads.ma", "http://", "https:///x", "ftp://leads.ma", "http://a b"] {
            assert_eq!(PublicUrl::parse(url), Err(Unsafe::Url), "{url}");
        }
    }

    #[test]
    fn a_short_secret_is_refused_and_none_is_printed() {
        assert!(TokenSecret::new("x".repeat(31).into()).is_err());
        let secret = TokenSecret::new("correct horse battery staple, and more".into()).unwrap();
        assert!(!format!("{secret:?}").contains("horse"));
    }

    #[test]
    fn the_cost_is_one_that_argon2_knows() {
        assert_eq!(PasswordCost::new(1, 1), Err(Unsafe::Cost));
        assert_eq!(PasswordCost::new(19 * 1024, 2), Ok(PasswordCost::RECOMMENDED));
        PasswordCost::FOR_TESTS.params();
    }
}
