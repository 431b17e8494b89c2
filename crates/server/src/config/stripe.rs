//! Whether payments can be made with Stripe.

use super::layers::Layers;
use crate::Stop;
use payments::stripe::{StripeSettings, WrongSettings};

/// Whether payments can be made with Stripe. Half of its keys is worse than none: money would be taken that nobody
/// credits.
#[derive(Debug)]
pub enum Stripe {
    /// Neither key is there.
    Off,
    /// One of two keys is there; the other has this name.
    Half {
        /// The one that is there.
        given: &'static str,
        /// The one that is not.
        missing: &'static str,
    },
    /// Both are there.
    On(StripeSettings),
}

const KEY: &str = "STRIPE_SECRET_KEY";
const WEBHOOK_SECRET: &str = "STRIPE_WEBHOOK_SECRET";

impl Stripe {
    pub(super) fn from_layers(layers: &Layers) -> Result<Self, Stop> {
        // Each is looked at, also where the others are not there.
        let base = layers.parse("STRIPE_API_BASE", said(StripeSettings::parse_base))?;
        let version = layers.parse("STRIPE_API_VERSION", said(StripeSettings::parse_version))?;
        let key = layers.optional(KEY, |text| {
            StripeSettings::parse_key(text).map_err(|wrong| wrong.to_string())
        })?;
        let secrets = layers.optional(WEBHOOK_SECRET, |text| {
            StripeSettings::parse_webhook_secrets(text).map_err(|wrong| wrong.to_string())
        })?;
        Ok(match (key, secrets) {
            (None, None) => Self::Off,
            (Some(_), None) => Self::half(KEY, WEBHOOK_SECRET),
            (None, Some(_)) => Self::half(WEBHOOK_SECRET, KEY),
            (Some(key), Some(secrets)) => Self::On(StripeSettings::new(base, version, key, secrets)),
        })
    }

    const fn half(given: &'static str, missing: &'static str) -> Self {
        Self::Half { given, missing }
    }

    /// What keeps payments from being made with Stripe although somebody began to configure it.
    pub fn wrong(&self) -> Option<String> {
        match self {
            Self::Off | Self::On(_) => None,
            Self::Half { given, missing } => Some(format!(
                "{given} is set and {missing} is not: Stripe is off, and /api/webhooks/stripe answers 503"
            )),
        }
    }
}

fn said<T>(parse: impl Fn(&str) -> Result<T, WrongSettings>) -> impl FnOnce(&str) -> Result<T, String> {
    move |text| parse(text).map_err(|wrong| wrong.to_string())
}
