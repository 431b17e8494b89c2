//! WhatsApp by Meta's Cloud API: templates that Meta approved go there; what became of them is said later.

use crate::{
    http::{self, WrongAddress},
    sms::NotSigned,
};
use domain::{
    contact::Phone,
    delivery::{DeliveryProblem, Heard},
    locale::Locale,
};
use hmac::{Hmac, KeyInit, Mac};
use reqwest::{Client, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::json;
use sha2::Sha256;
use std::fmt;

/// A number at Meta.
#[derive(Debug, Clone)]
pub struct WhatsappSettings {
    /// Where it is asked, with the version.
    pub base: String,
    /// The id of the number, which is not the number.
    pub number_id: String,
    /// Signs us in.
    pub token: SecretString,
    /// Signs what it says later.
    pub app_secret: SecretString,
    /// What it shows when it asks whether it may say so.
    pub verify_token: SecretString,
    /// The template: two parameters in its body, and one at the end of the address of its button.
    pub template: String,
}

/// A number at Meta that is written from.
pub struct Whatsapp {
    client: Client,
    settings: WhatsappSettings,
}

/// A template, filled, to one telephone.
#[derive(Clone, PartialEq, Eq)]
pub struct Filled {
    /// Whom it is for.
    pub to: Phone,
    /// The language of the template.
    pub locale: Locale,
    /// What stands in its body.
    pub body: [String; 2],
    /// What stands at the end of the address of its button.
    pub button: String,
}

/// Neither whom it is for nor what it says.
impl fmt::Debug for Filled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Filled")
    }
}

#[derive(Deserialize)]
struct Taken {
    messages: Vec<TakenMessage>,
}

#[derive(Deserialize)]
struct TakenMessage {
    id: String,
}

#[derive(Deserialize)]
struct Declined {
    error: Code,
}

#[derive(Deserialize)]
struct Code {
    code: u32,
}

#[derive(Deserialize)]
struct Said {
    #[serde(default)]
    entry: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    #[serde(default)]
    changes: Vec<Change>,
}

#[derive(Deserialize)]
struct Change {
    value: Value,
}

#[derive(Deserialize)]
struct Value {
    #[serde(default)]
    statuses: Vec<Status>,
}

#[derive(Deserialize)]
struct Status {
    id: String,
    status: String,
    #[serde(default)]
    errors: Vec<Code>,
}

/// As much of a parameter is sent; a filled template has room for some thousand characters.
const LONGEST: usize = 450;

impl WhatsappSettings {
    /// An address of Meta, or of somebody on this machine who plays it.
    ///
    /// # Errors
    /// It is none.
    pub fn parse_base(text: &str) -> Result<String, WrongAddress> {
        http::address(text)
    }
}

impl Whatsapp {
    /// This number.
    pub fn new(settings: WhatsappSettings) -> Self {
        let client = http::client();
        Self { client, settings }
    }

    /// Hands a template over and returns what Meta calls it.
    ///
    /// # Errors
    /// It was not taken, or nobody knows.
    pub async fn send(&self, filled: &Filled) -> Result<String, DeliveryProblem> {
        let WhatsappSettings {
            base,
            number_id,
            token,
            template,
            ..
        } = &self.settings;
        let text = |text: &String| json!({ "type": "text", "text": one_line(text) });
        let body: Vec<_> = filled.body.iter().map(text).collect();
        let message = json!({
            "messaging_product": "whatsapp",
            "recipient_type": "individual",
            "to": filled.to.as_str().trim_start_matches('+'),
            "type": "template",
            "template": {
                "name": template,
                "language": { "code": filled.locale.name() },
                "components": [
                    { "type": "body", "parameters": body },
                    { "type": "button", "sub_type": "url", "index": "0", "parameters": [text(&filled.button)] },
                ],
            },
        });
        let request = self
            .client
            .post(format!("{base}/{number_id}/messages"))
            .bearer_auth(token.expose_secret())
            .json(&message);
        let (status, answer) = http::ask(request).await?;
        if status.is_success() {
            let taken: Option<Taken> = serde_json::from_slice(&answer).ok();
            let first = taken.and_then(|taken| taken.messages.into_iter().next());
            return first.map(|message| message.id).ok_or(DeliveryProblem::Unreachable);
        }
        let declined: Option<Declined> = serde_json::from_slice(&answer).ok();
        Err(declined.map_or_else(|| unexplained(status), |declined| problem(declined.error.code)))
    }

    /// The answer to the question whether messages may be said here; none when somebody else asks.
    pub fn challenge<'a>(&self, mode: &str, token: &str, challenge: &'a str) -> Option<&'a str> {
        let given = Hmac::<Sha256>::new_from_slice(token.as_bytes()).map(|mac| mac.finalize().into_bytes());
        let own = self.settings.verify_token.expose_secret().as_bytes();
        let own = Hmac::<Sha256>::new_from_slice(own).map(|mac| mac.finalize().into_bytes());
        (mode == "subscribe" && given.is_ok_and(|given| own.is_ok_and(|own| given == own))).then_some(challenge)
    }

    /// What Meta says of messages, by what it calls them.
    ///
    /// # Errors
    /// It is not signed by Meta.
    pub fn hear(&self, body: &[u8], signature: &str) -> Result<Vec<(String, Heard)>, NotSigned> {
        let mac = Hmac::<Sha256>::new_from_slice(self.settings.app_secret.expose_secret().as_bytes());
        let mut mac = mac.expect("a key may have any length");
        mac.update(body);
        let given = signature.strip_prefix("sha256=").and_then(unhexed).ok_or(NotSigned)?;
        mac.verify_slice(&given).map_err(|_| NotSigned)?;
        // What is signed and of another form is about something else.
        let Ok(said) = serde_json::from_slice::<Said>(body) else {
            return Ok(Vec::new());
        };
        let changes = said.entry.into_iter().flat_map(|entry| entry.changes);
        let statuses = changes.flat_map(|change| change.value.statuses);
        Ok(statuses
            .filter_map(|status| Some((status.heard()?, status.id)).map(|(heard, id)| (id, heard)))
            .collect())
    }
}

impl Status {
    fn heard(&self) -> Option<Heard> {
        match self.status.as_str() {
            "sent" => Some(Heard::OnItsWay),
            "delivered" | "read" | "played" => Some(Heard::Arrived),
            "failed" => {
                let code = self.errors.first().map(|error| error.code);
                Some(Heard::Failed(code.map_or(DeliveryProblem::Refused, problem)))
            }
            _ => None,
        }
    }
}

/// What an error means. Meta says that only its code is to be relied on.
const fn problem(code: u32) -> DeliveryProblem {
    match code {
        // The token, our permissions, the account, the template: the operator's business.
        0
        | 3
        | 10
        | 190
        | 200..=299
        | 368
        | 131_005
        | 131_030
        | 131_031
        | 131_042
        | 131_045
        | 132_001
        | 132_015
        | 132_016
        | 133_010 => DeliveryProblem::NotAccepted,
        4 | 80_007 | 130_429 | 131_048 | 131_056 => DeliveryProblem::Busy,
        1 | 2 | 131_000 | 131_016 => DeliveryProblem::Unreachable,
        // Not on WhatsApp, not wanted, or wrong as it is: another way is gone.
        _ => DeliveryProblem::Refused,
    }
}

fn unexplained(status: StatusCode) -> DeliveryProblem {
    match status.as_u16() {
        401 | 403 => DeliveryProblem::NotAccepted,
        429 => DeliveryProblem::Busy,
        500.. => DeliveryProblem::Unreachable,
        _ => DeliveryProblem::Refused,
    }
}

/// A parameter has no line breaks, and no long runs of blanks.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().take(LONGEST).collect()
}

fn unhexed(text: &str) -> Option<Vec<u8>> {
    let is_hex = text.len().is_multiple_of(2) && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let pairs = is_hex.then(|| text.as_bytes().chunks(2))?;
    pairs
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whatsapp() -> Whatsapp {
        Whatsapp::new(WhatsappSettings {
            base: "https://graph.facebook.com/v23.0".to_owned(),
            number_id: "106540352242922".to_owned(),
            token: "token".into(),
            app_secret: "app_secret_test".into(),
            verify_token: "ours".into(),
            template: "leads_alert".to_owned(),
        })
    }

    /// A signature that was made elsewhere.
    #[test]
    fn what_is_said_is_believed_by_its_signature() {
        let body = br#"{"object":"whatsapp_business_account","entry":[]}"#;
        let signature = "sha256=523505d20f6a97026a425949264490ca97eab5d4ba6cd6a0f56f7557599d7f7b";
        let whatsapp = whatsapp();
        assert_eq!(whatsapp.hear(body, signature), Ok(Vec::new()));
        for wrong in [
            "",
            "sha256=",
            &signature[7..],
            "sha256=00",
            &signature.replace('5', "4"),
        ] {
            assert_eq!(whatsapp.hear(body, wrong), Err(NotSigned), "{wrong}");
        }
        assert_eq!(whatsapp.hear(br#"{"entry":[]}"#, signature), Err(NotSigned));
    }

    #[test]
    fn only_who_knows_our_word_is_answered() {
        let whatsapp = whatsapp();
        assert_eq!(whatsapp.challenge("subscribe", "ours", "42"), Some("42"));
        assert_eq!(whatsapp.challenge("subscribe", "theirs", "42"), None);
        assert_eq!(whatsapp.challenge("unsubscribe", "ours", "42"), None);
    }

    #[test]
    fn codes_decide_what_is_done() {
        for (code, expected) in [
            (190, DeliveryProblem::NotAccepted),
            (200, DeliveryProblem::NotAccepted),
            (132_001, DeliveryProblem::NotAccepted),
            (130_429, DeliveryProblem::Busy),
            (131_056, DeliveryProblem::Busy),
            (131_016, DeliveryProblem::Unreachable),
            (131_026, DeliveryProblem::Refused),
            (131_049, DeliveryProblem::Refused),
            (100, DeliveryProblem::Refused),
            (132_000, DeliveryProblem::Refused),
        ] {
            assert_eq!(problem(code), expected, "{code}");
        }
    }
}
