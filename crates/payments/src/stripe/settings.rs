//! How an account of Stripe is reached.

use secrecy::{ExposeSecret, SecretString};
use std::time::Duration;
use thiserror::Error;

/// The keys of an account, and where Stripe is.
#[derive(Debug, Clone)]
pub struct StripeSettings {
    pub(super) api_base: String,
    pub(super) api_version: String,
    pub(super) secret_key: SecretString,
    pub(super) webhook_secrets: Vec<SecretString>,
    pub(super) pause: Duration,
}

/// Whether money is real.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// It is.
    Live,
    /// Cards of the test are charged.
    Test,
}

/// What is wrong with settings, as the end of a sentence about them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum WrongSettings {
    /// That is no key of an account.
    #[error("must begin with sk_live_, sk_test_, rk_live_ or rk_test_")]
    SecretKey,
    /// That is no secret of an endpoint.
    #[error("must begin with whsec_; several are separated by commas")]
    WebhookSecret,
    /// That is no address.
    #[error("must begin with https://, or with http:// on this machine")]
    ApiBase,
    /// That is no version.
    #[error("must look like 2026-10-28.endive")]
    ApiVersion,
}

/// Before the second try; twice as long before each further one.
const PAUSE: Duration = Duration::from_millis(300);

impl StripeSettings {
    /// The settings of an account, each of which was parsed.
    pub const fn new(
        api_base: String,
        api_version: String,
        secret_key: SecretString,
        webhook_secrets: Vec<SecretString>,
    ) -> Self {
        Self {
            api_base,
            api_version,
            secret_key,
            webhook_secrets,
            pause: PAUSE,
        }
    }

    /// Reads settings; several secrets of the endpoint are separated by commas.
    ///
    /// # Errors
    /// One of them is wrong.
    pub fn parse(api_base: &str, api_version: &str, key: &str, webhook_secrets: &str) -> Result<Self, WrongSettings> {
        Ok(Self::new(
            Self::parse_base(api_base)?,
            Self::parse_version(api_version)?,
            Self::parse_key(key)?,
            Self::parse_webhook_secrets(webhook_secrets)?,
        ))
    }

    /// An address of Stripe, or of somebody on this machine who plays it.
    ///
    /// # Errors
    /// It is none.
    pub fn parse_base(text: &str) -> Result<String, WrongSettings> {
        let text = text.trim_end_matches('/');
        let local = ["http://127.0.0.1", "http://localhost", "http://[::1]"];
        let is_local = local.iter().any(|host| {
            let rest = text.strip_prefix(host);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
        });
        let is_encrypted = text.strip_prefix("https://").is_some_and(|host| !host.is_empty());
        match (is_local || is_encrypted) && text.chars().all(|c| c.is_ascii_graphic()) {
            true => Ok(text.to_owned()),
            false => Err(WrongSettings::ApiBase),
        }
    }

    /// A version of the API, like `2026-10-28.endive`.
    ///
    /// # Errors
    /// It is none.
    pub fn parse_version(text: &str) -> Result<String, WrongSettings> {
        let known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '.');
        let day = text.get(..10).map(|day| day.parse::<jiff::civil::Date>());
        match day {
            Some(Ok(_)) if text.chars().all(known) => Ok(text.to_owned()),
            _ => Err(WrongSettings::ApiVersion),
        }
    }

    /// The key of an account.
    ///
    /// # Errors
    /// It is none.
    pub fn parse_key(text: &str) -> Result<SecretString, WrongSettings> {
        let known = ["sk_live_", "sk_test_", "rk_live_", "rk_test_"];
        let is_key = known.iter().any(|prefix| text.starts_with(prefix));
        match is_key && text.chars().all(|c| c.is_ascii_graphic()) {
            true => Ok(text.into()),
            false => Err(WrongSettings::SecretKey),
        }
    }

    /// The secrets of our endpoint, separated by commas; at least one.
    ///
    /// # Errors
    /// One of them is none.
    pub fn parse_webhook_secrets(text: &str) -> Result<Vec<SecretString>, WrongSettings> {
        let secrets = text.split(',').map(str::trim);
        let secrets = secrets.map(|secret| {
            let is_secret = secret.strip_prefix("whsec_").is_some_and(|rest| !rest.is_empty());
            match is_secret {
                true => Ok(SecretString::from(secret)),
                false => Err(WrongSettings::WebhookSecret),
            }
        });
        secrets.collect()
    }

    /// Whether the key is for real money.
    pub fn mode(&self) -> Mode {
        match self.secret_key.expose_secret().get(3..8) {
            Some("live_") => Mode::Live,
            _ => Mode::Test,
        }
    }

    /// Where Stripe is asked.
    pub fn api_base(&self) -> &str {
        &self.api_base
    }

    /// How many secrets of the endpoint are in force.
    pub fn webhook_secrets(&self) -> usize {
        self.webhook_secrets.len()
    }

    /// With another pause before the second try.
    #[must_use]
    pub const fn with_pause(mut self, pause: Duration) -> Self {
        self.pause = pause;
        self
    }
}

impl Mode {
    /// Whether money is real.
    pub const fn is_live(self) -> bool {
        matches!(self, Self::Live)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "https://api.stripe.com";
    const VERSION: &str = "2026-10-28.endive";

    #[test]
    fn a_key_says_whether_money_is_real() {
        for (key, mode) in [
            ("sk_live_x", Mode::Live),
            ("rk_live_x", Mode::Live),
            ("sk_test_x", Mode::Test),
        ] {
            let settings = StripeSettings::parse(BASE, VERSION, key, "whsec_a").unwrap();
            assert_eq!(settings.mode(), mode, "{key}");
        }
    }

    #[test]
    fn what_is_wrong_is_said_and_no_secret_is_shown() {
        for (base, version, key, secrets, why) in [
            (
                "http://api.stripe.com",
                VERSION,
                "sk_test_x",
                "whsec_a",
                WrongSettings::ApiBase,
            ),
            (
                "http://127.0.0.1.evil.ma",
                VERSION,
                "sk_test_x",
                "whsec_a",
                WrongSettings::ApiBase,
            ),
            ("https://", VERSION, "sk_test_x", "whsec_a", WrongSettings::ApiBase),
            (BASE, "latest", "sk_test_x", "whsec_a", WrongSettings::ApiVersion),
            (BASE, VERSION, "pk_test_x", "whsec_a", WrongSettings::SecretKey),
            (BASE, VERSION, "sk_test_x", "", WrongSettings::WebhookSecret),
            (BASE, VERSION, "sk_test_x", "whsec_a,", WrongSettings::WebhookSecret),
        ] {
            assert_eq!(StripeSettings::parse(base, version, key, secrets).unwrap_err(), why);
        }
        let settings = StripeSettings::parse("http://127.0.0.1:9/", VERSION, "sk_test_x", "whsec_a, whsec_b").unwrap();
        assert_eq!(
            (settings.api_base(), settings.webhook_secrets()),
            ("http://127.0.0.1:9", 2)
        );
        let printed = format!("{settings:?}");
        assert!(
            !printed.contains("sk_test_x") && !printed.contains("whsec_a"),
            "{printed}"
        );
    }
}
