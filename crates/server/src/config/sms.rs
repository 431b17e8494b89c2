//! Who carries our short messages.

use super::{PublicUrl, layers::Layers};
use crate::Stop;
use messaging::sms::{GatewaySettings, TwilioSettings};
use secrecy::SecretString;

/// Who carries our short messages.
#[derive(Debug, Clone)]
pub enum SmsSettings {
    /// Twilio.
    Twilio(TwilioSettings),
    /// Any other.
    Gateway(GatewaySettings),
}

/// Which of them.
enum Carrier {
    Twilio,
    Gateway,
}

impl SmsSettings {
    /// What is configured; none when no carrier is named.
    pub(super) fn from_layers(layers: &Layers, public_url: &PublicUrl) -> Result<Option<Self>, Stop> {
        let carrier = layers.optional("SMS_PROVIDER", |name| match name {
            "twilio" => Ok(Carrier::Twilio),
            "http" => Ok(Carrier::Gateway),
            _ => Err("must be twilio, http or empty".to_owned()),
        })?;
        Ok(match carrier {
            None => None,
            Some(Carrier::Twilio) => Some(Self::Twilio(TwilioSettings {
                base: layers.parse("SMS_API_BASE", |text| {
                    TwilioSettings::parse_base(text).map_err(|wrong| wrong.to_string())
                })?,
                account: layers.parse("SMS_ACCOUNT", account)?,
                token: layers.parse("SMS_TOKEN", secret)?,
                sender: layers.parse("SMS_SENDER", sender)?,
                callback: format!("{}/api/webhooks/twilio", public_url.as_str().trim_end_matches('/')),
            })),
            Some(Carrier::Gateway) => Some(Self::Gateway(GatewaySettings {
                url: layers.parse("SMS_URL", |text| {
                    GatewaySettings::parse_url(text).map_err(|wrong| wrong.to_string())
                })?,
                sender: layers.parse("SMS_SENDER", sender)?,
                auth: layers.parse("SMS_AUTH", |text| {
                    GatewaySettings::parse_auth(text).map_err(|wrong| wrong.to_string())
                })?,
                body: layers.parse("SMS_BODY", |text| {
                    GatewaySettings::parse_body(text).map_err(|wrong| wrong.to_string())
                })?,
            })),
        })
    }
}

fn account(text: &str) -> Result<String, String> {
    let is_account = text.starts_with("AC") && text.chars().all(|c| c.is_ascii_alphanumeric());
    is_account
        .then(|| text.to_owned())
        .ok_or_else(|| "must begin with AC".to_owned())
}

fn secret(text: &str) -> Result<SecretString, String> {
    match text {
        "" => Err("must be given, because SMS_PROVIDER is twilio".to_owned()),
        text => Ok(text.into()),
    }
}

/// A name that was registered, or a number.
fn sender(text: &str) -> Result<String, String> {
    let is_name = (1..=11).contains(&text.len())
        && text.chars().all(|c| c.is_ascii_alphanumeric())
        && !text.chars().all(|c| c.is_ascii_digit());
    let is_number = text
        .strip_prefix('+')
        .is_some_and(|digits| (8..=15).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_digit()));
    (is_name || is_number)
        .then(|| text.to_owned())
        .ok_or_else(|| "must be a name of 1 to 11 letters and digits, or a number like +212520000000".to_owned())
}

#[cfg(test)]
mod tests {
    use super::{super::DEFAULT_FILE, *};

    fn read(environment: &[(&str, &str)]) -> Result<Option<SmsSettings>, String> {
        let lookup = |name: &str| {
            let found = environment.iter().find(|(key, _)| *key == name);
            Ok(found.map(|(_, value)| (*value).to_owned()))
        };
        let url = PublicUrl::parse("https://app.example.ma").expect("an address");
        let layers = Layers::new(DEFAULT_FILE, None, lookup);
        layers
            .and_then(|layers| SmsSettings::from_layers(&layers, &url))
            .map_err(|stop| stop.to_string())
    }

    #[test]
    fn a_carrier_is_named_with_what_it_needs() {
        assert!(read(&[]).unwrap().is_none());
        let twilio = [
            ("SMS_PROVIDER", "twilio"),
            ("SMS_ACCOUNT", "AC01"),
            ("SMS_TOKEN", "t0ken"),
            ("SMS_SENDER", "LEADSMA"),
        ];
        let Ok(Some(SmsSettings::Twilio(settings))) = read(&twilio) else {
            panic!("twilio")
        };
        assert_eq!(settings.callback, "https://app.example.ma/api/webhooks/twilio");
        assert_eq!(settings.base, "https://api.twilio.com");
        assert!(!format!("{settings:?}").contains("t0ken"));
        let http = [
            ("SMS_PROVIDER", "http"),
            ("SMS_URL", "https://sms.example.ma/?to={to}&m={text}"),
            ("SMS_SENDER", "X1"),
        ];
        assert!(matches!(read(&http), Ok(Some(SmsSettings::Gateway(_)))));
        for (given, wrong) in [
            (&[("SMS_PROVIDER", "pigeon")][..], "SMS_PROVIDER must be twilio, http"),
            (&[("SMS_PROVIDER", "twilio")], "SMS_ACCOUNT must begin with AC"),
            (&twilio[..2], "SMS_TOKEN must be given"),
            (&twilio[..3], "SMS_SENDER must be a name"),
            (&[("SMS_PROVIDER", "http")], "SMS_URL must begin with https://"),
        ] {
            let found = read(given).unwrap_err();
            assert!(found.starts_with(wrong), "{found}");
        }
    }
}
