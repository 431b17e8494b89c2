//! Who carries WhatsApp.

use super::layers::Layers;
use crate::Stop;
use messaging::WhatsappSettings;
use secrecy::SecretString;

const NUMBER: &str = "WHATSAPP_PHONE_NUMBER_ID";

/// The number at Meta; none when none is given.
pub fn settings(layers: &Layers) -> Result<Option<WhatsappSettings>, Stop> {
    let base = layers.parse("WHATSAPP_API_BASE", |text| {
        WhatsappSettings::parse_base(text).map_err(|wrong| wrong.to_string())
    })?;
    let version = layers.parse("WHATSAPP_API_VERSION", version)?;
    let Some(number_id) = layers.optional(NUMBER, digits)? else {
        return Ok(None);
    };
    Ok(Some(WhatsappSettings {
        base: format!("{base}/{version}"),
        number_id,
        token: layers.parse("WHATSAPP_TOKEN", secret)?,
        app_secret: layers.parse("WHATSAPP_APP_SECRET", secret)?,
        verify_token: layers.parse("WHATSAPP_VERIFY_TOKEN", secret)?,
        template: layers.parse("WHATSAPP_TEMPLATE", template)?,
    }))
}

fn digits(text: &str) -> Result<String, String> {
    let is_id = text.chars().all(|c| c.is_ascii_digit());
    is_id
        .then(|| text.to_owned())
        .ok_or_else(|| "must be digits: the id of the number, not the number".to_owned())
}

fn secret(text: &str) -> Result<SecretString, String> {
    match text {
        "" => Err(format!("must be given, because {NUMBER} is")),
        text => Ok(text.into()),
    }
}

fn version(text: &str) -> Result<String, String> {
    let number = text.strip_prefix('v').unwrap_or_default();
    let is_number = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    let is_version = number.split('.').all(is_number);
    is_version
        .then(|| text.to_owned())
        .ok_or_else(|| "must look like v23.0".to_owned())
}

fn template(text: &str) -> Result<String, String> {
    let is_name = !text.is_empty()
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    is_name
        .then(|| text.to_owned())
        .ok_or_else(|| "must be small letters, digits and _".to_owned())
}

#[cfg(test)]
mod tests {
    use super::{super::DEFAULT_FILE, *};

    fn read(environment: &[(&str, &str)]) -> Result<Option<WhatsappSettings>, String> {
        let lookup = |name: &str| {
            let found = environment.iter().find(|(key, _)| *key == name);
            Ok(found.map(|(_, value)| (*value).to_owned()))
        };
        let layers = Layers::new(DEFAULT_FILE, None, lookup);
        layers
            .and_then(|layers| settings(&layers))
            .map_err(|stop| stop.to_string())
    }

    #[test]
    fn a_number_needs_its_secrets() {
        assert!(read(&[]).unwrap().is_none());
        let all = [
            ("WHATSAPP_PHONE_NUMBER_ID", "106540352242922"),
            ("WHATSAPP_TOKEN", "t0ken"),
            ("WHATSAPP_APP_SECRET", "s3cret"),
            ("WHATSAPP_VERIFY_TOKEN", "w0rd"),
        ];
        let settings = read(&all).unwrap().unwrap();
        assert_eq!(settings.base, "https://graph.facebook.com/v23.0");
        let printed = format!("{settings:?}");
        assert!(
            !["t0ken", "s3cret", "w0rd"]
                .iter()
                .any(|secret| printed.contains(secret))
        );
        for (given, wrong) in [
            (&all[..1], "WHATSAPP_TOKEN must be given"),
            (&all[..3], "WHATSAPP_VERIFY_TOKEN must be given"),
            (
                &[("WHATSAPP_PHONE_NUMBER_ID", "+212520")],
                "WHATSAPP_PHONE_NUMBER_ID must be digits",
            ),
            (
                &[("WHATSAPP_API_VERSION", "latest")],
                "WHATSAPP_API_VERSION must look like",
            ),
        ] {
            let found = read(given).unwrap_err();
            assert!(found.starts_with(wrong), "{found}");
        }
    }
}
