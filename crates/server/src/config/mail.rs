//! Who takes our e-mail.

use super::layers::Layers;
use crate::Stop;
use messaging::{SmtpSettings, smtp::WrongSmtp};

const URL: &str = "SMTP_URL";
const FROM: &str = "MAIL_FROM";

/// The server that takes our mail, and who we are to it; none when neither is given.
pub fn settings(layers: &Layers) -> Result<Option<SmtpSettings>, Stop> {
    // Each is looked at, also where the others are not there.
    let url = layers.optional(URL, |text| SmtpSettings::parse_url(text).map_err(said))?;
    let from = layers.optional(FROM, |text| SmtpSettings::parse_from(text).map_err(said))?;
    let authorities = layers.optional("SMTP_CA_FILE", |path| {
        let pem = std::fs::read_to_string(path).map_err(|error| format!("cannot be read: {error}"))?;
        SmtpSettings::parse_authorities(pem).map_err(said)
    })?;
    match (url, from) {
        (None, None) => Ok(None),
        (Some(url), Some(from)) => Ok(Some(SmtpSettings::new(url, from, authorities))),
        (Some(_), None) => Err(missing(FROM, URL)),
        (None, Some(_)) => Err(missing(URL, FROM)),
    }
}

fn missing(what: &str, given: &str) -> Stop {
    Stop::new(format!(
        "{what} must be given, because {given} is; without both, nobody is written to"
    ))
}

fn said(wrong: WrongSmtp) -> String {
    wrong.to_string()
}

#[cfg(test)]
mod tests {
    use super::{super::DEFAULT_FILE, *};

    fn read(environment: &[(&str, &str)]) -> Result<Option<SmtpSettings>, String> {
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
    fn a_server_and_a_sender_belong_together() {
        assert!(read(&[]).unwrap().is_none());
        let both = read(&[
            ("SMTP_URL", "smtp://u:p@mail.leads.ma"),
            ("MAIL_FROM", "Leads <no-reply@leads.ma>"),
        ]);
        assert_eq!(both.unwrap().unwrap().sender(), "no-reply@leads.ma");
        for (given, wrong) in [
            (
                ("SMTP_URL", "smtp://mail.leads.ma"),
                "MAIL_FROM must be given, because SMTP_URL is",
            ),
            (
                ("MAIL_FROM", "no-reply@leads.ma"),
                "SMTP_URL must be given, because MAIL_FROM is",
            ),
            (
                ("SMTP_URL", "smtp+plain://mail.leads.ma"),
                "SMTP_URL must begin with smtp:// or smtps://",
            ),
            (("SMTP_CA_FILE", "/nowhere"), "SMTP_CA_FILE cannot be read"),
        ] {
            let found = read(&[given]).unwrap_err();
            assert!(found.starts_with(wrong), "{found}");
        }
    }
}
