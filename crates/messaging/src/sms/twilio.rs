//! Short messages by Twilio: forms go there, and it calls back when it knows what became of them.

use super::Short;
use crate::http::{self, WrongAddress};
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::delivery::{DeliveryProblem, Heard};
use hmac::{Hmac, KeyInit, Mac};
use reqwest::{Client, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use sha1::Sha1;
use thiserror::Error;

/// An account at Twilio.
#[derive(Debug, Clone)]
pub struct TwilioSettings {
    /// Where it is asked.
    pub base: String,
    /// `AC…`
    pub account: String,
    /// Signs us in, and what it calls back with.
    pub token: SecretString,
    /// Who writes: a number, or a name that was registered.
    pub sender: String,
    /// Where it calls back; the id of the message is appended.
    pub callback: String,
}

/// Twilio, with an account.
pub struct Twilio {
    client: Client,
    settings: TwilioSettings,
}

/// A call comes from somebody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the signature is not that of the carrier")]
pub struct NotSigned;

/// What it answers instead of taking a message.
#[derive(Deserialize)]
struct Declined {
    code: Option<u32>,
}

impl TwilioSettings {
    /// An address of Twilio, or of somebody on this machine who plays it.
    ///
    /// # Errors
    /// It is none.
    pub fn parse_base(text: &str) -> Result<String, WrongAddress> {
        http::address(text)
    }
}

impl Twilio {
    /// Twilio, with this account.
    pub fn new(settings: TwilioSettings) -> Self {
        let client = http::client();
        Self { client, settings }
    }

    /// Where it is asked.
    pub fn base(&self) -> &str {
        &self.settings.base
    }

    pub(super) async fn send(&self, short: &Short) -> Result<(), DeliveryProblem> {
        let TwilioSettings {
            base,
            account,
            token,
            sender,
            callback,
        } = &self.settings;
        let form = [
            ("To", short.to.as_str()),
            ("From", sender),
            ("Body", &short.text),
            ("StatusCallback", &format!("{callback}?message={}", short.id)),
        ];
        let request = self
            .client
            .post(format!("{base}/2010-04-01/Accounts/{account}/Messages.json"))
            .basic_auth(account, Some(token.expose_secret()))
            .form(&form);
        let (status, body) = http::ask(request).await?;
        match status {
            status if status.is_success() => Ok(()),
            status => {
                let declined: Option<Declined> = serde_json::from_slice(&body).ok();
                Err(answered(status, declined.and_then(|declined| declined.code)))
            }
        }
    }

    /// What a call says of a message of ours, if it is signed: over the address that was called and every parameter, by name.
    /// Nothing where it says nothing of its fate.
    ///
    /// # Errors
    /// It does not come from Twilio.
    pub fn hear(&self, query: &str, body: &[u8], signature: &str) -> Result<Option<Heard>, NotSigned> {
        let mut parameters = http::form(body);
        let url = format!("{}?{query}", self.settings.callback);
        if !self.is_signed(&url, &mut parameters, signature) {
            return Err(NotSigned);
        }
        let get = |wanted: &str| {
            let found = parameters.iter().find(|(name, _)| name == wanted);
            found.map(|(_, value)| value.as_str())
        };
        let code = get("ErrorCode").and_then(|code| code.parse().ok());
        Ok(get("MessageStatus").and_then(|status| said(status, code)))
    }

    fn is_signed(&self, url: &str, parameters: &mut [(String, String)], signature: &str) -> bool {
        parameters.sort();
        let mac = Hmac::<Sha1>::new_from_slice(self.settings.token.expose_secret().as_bytes());
        let mut mac = mac.expect("a key may have any length");
        mac.update(url.as_bytes());
        for (name, value) in parameters.iter() {
            mac.update(name.as_bytes());
            mac.update(value.as_bytes());
        }
        let given = STANDARD.decode(signature);
        given.is_ok_and(|given| mac.verify_slice(&given).is_ok())
    }
}

/// What an answer means.
fn answered(status: StatusCode, code: Option<u32>) -> DeliveryProblem {
    match (status.as_u16(), code) {
        (429, _) | (_, Some(20429)) => DeliveryProblem::Busy,
        // Our account, our sender, our callback, or a country that we may not write to.
        (401 | 403, _) | (_, Some(20003 | 21212 | 21408 | 21606 | 21608 | 21609)) => DeliveryProblem::NotAccepted,
        (500.., _) => DeliveryProblem::Unreachable,
        _ => DeliveryProblem::Refused,
    }
}

/// What a status means; nothing where the message is still with Twilio.
fn said(status: &str, code: Option<u32>) -> Option<Heard> {
    match (status, code) {
        ("sent", _) => Some(Heard::OnItsWay),
        ("delivered" | "read", _) => Some(Heard::Arrived),
        ("undelivered" | "failed", Some(30001 | 30003 | 30008)) => Some(Heard::Failed(DeliveryProblem::Busy)),
        ("undelivered" | "failed", Some(30002)) => Some(Heard::Failed(DeliveryProblem::NotAccepted)),
        ("undelivered" | "failed" | "canceled", _) => Some(Heard::Failed(DeliveryProblem::Refused)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn twilio() -> Twilio {
        Twilio::new(TwilioSettings {
            base: "https://api.twilio.com".to_owned(),
            account: "AC00000000000000000000000000000000".to_owned(),
            token: "12345".into(),
            sender: "LEADSMA".to_owned(),
            callback: "https://app.example.ma/webhooks/twilio/status".to_owned(),
        })
    }

    /// The signature was made by Twilio's own libraries for Python and Node.
    #[test]
    fn a_call_is_believed_by_its_signature() {
        let body = "To=%2B212612345678&AccountSid=AC00000000000000000000000000000000&ApiVersion=2010-04-01&From=LEADSMA\
                    &MessageStatus=delivered&MessageSid=SM0123456789abcdef0123456789abcdef";
        let (twilio, signature) = (twilio(), "wndHHOnle1IbYIdtCaSx4l2DDes=");
        let hear = |query: &str, body: &str, signature: &str| twilio.hear(query, body.as_bytes(), signature);
        assert_eq!(hear("x=1", body, signature), Ok(Some(Heard::Arrived)));
        assert_eq!(hear("x=2", body, signature), Err(NotSigned));
        assert_eq!(hear("x=1", body, "wndHHOnle1IbYIdtCaSx4l2DDes"), Err(NotSigned));
        assert_eq!(
            hear("x=1", &body.replace("delivered", "failed"), signature),
            Err(NotSigned)
        );
        assert_eq!(hear("x=1", &format!("{body}&Extra=1"), signature), Err(NotSigned));
    }

    #[test]
    fn its_answers_say_what_can_be_mended() {
        for (status, code, problem) in [
            (429, Some(20429), DeliveryProblem::Busy),
            (401, Some(20003), DeliveryProblem::NotAccepted),
            (400, Some(21606), DeliveryProblem::NotAccepted),
            (400, Some(21211), DeliveryProblem::Refused),
            (400, Some(21614), DeliveryProblem::Refused),
            (400, Some(21610), DeliveryProblem::Refused),
            (503, None, DeliveryProblem::Unreachable),
        ] {
            assert_eq!(
                answered(StatusCode::from_u16(status).unwrap(), code),
                problem,
                "{status} {code:?}"
            );
        }
        assert_eq!(said("queued", None), None);
        assert_eq!(said("sent", None), Some(Heard::OnItsWay));
        assert_eq!(
            said("undelivered", Some(30008)),
            Some(Heard::Failed(DeliveryProblem::Busy))
        );
        assert_eq!(
            said("failed", Some(30006)),
            Some(Heard::Failed(DeliveryProblem::Refused))
        );
    }
}
