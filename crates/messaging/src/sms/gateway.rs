//! Short messages by a gateway that is described, not programmed: an address, a body, and what means success.

use super::Short;
use crate::http;
use domain::delivery::DeliveryProblem;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::{Client, Method, RequestBuilder, header::CONTENT_TYPE};
use secrecy::{ExposeSecret, SecretString};
use thiserror::Error;

/// A gateway. In the address and the body stand, in braces: `to` (+2126…), `to_digits` (2126…), `to_national` (06…), `text`,
/// `sender`, `ref`.
#[derive(Debug, Clone)]
pub struct GatewaySettings {
    /// Where it is asked.
    pub url: String,
    /// Who writes.
    pub sender: String,
    /// How it knows us.
    pub auth: Auth,
    /// What is sent to it.
    pub body: Body,
}

/// How a gateway knows us.
#[derive(Debug, Clone)]
pub enum Auth {
    /// By the address.
    None,
    /// By a name and a password.
    Basic(String, SecretString),
    /// By a token.
    Bearer(SecretString),
}

/// What is sent to a gateway.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// Nothing: everything is in the address.
    None,
    /// A form.
    Form(String),
    /// JSON.
    Json(String),
}

/// What is wrong with a gateway, as the end of a sentence about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum WrongGateway {
    /// That is no address.
    #[error("must begin with https://, or with http:// on this machine")]
    Url,
    /// That is no body.
    #[error(
        "must be empty, JSON like {{\"to\":\"{{to}}\",\"text\":\"{{text}}\"}}, or a form like to={{to}}&text={{text}}"
    )]
    Body,
    /// That is no way to know us.
    #[error("must be empty, \"basic user:password\" or \"bearer token\"")]
    Auth,
}

/// A gateway that is asked.
pub struct Gateway {
    client: Client,
    settings: GatewaySettings,
}

/// How what is put in is kept from changing what is around it.
#[derive(Clone, Copy)]
enum Written {
    Percent,
    Json,
}

impl GatewaySettings {
    /// Reads the address.
    ///
    /// # Errors
    /// It is none.
    pub fn parse_url(text: &str) -> Result<String, WrongGateway> {
        http::address(text).map_err(|_| WrongGateway::Url)
    }

    /// Reads a body: JSON or a form.
    ///
    /// # Errors
    /// It is neither.
    pub fn parse_body(text: &str) -> Result<Body, WrongGateway> {
        if text.is_empty() {
            return Ok(Body::None);
        }
        if text.starts_with('{') {
            let is_json = serde_json::from_str::<serde_json::Value>(text).is_ok();
            return is_json.then(|| Body::Json(text.to_owned())).ok_or(WrongGateway::Body);
        }
        let is_form = text.contains("{to") && text.contains('=') && !text.contains(char::is_whitespace);
        is_form.then(|| Body::Form(text.to_owned())).ok_or(WrongGateway::Body)
    }

    /// Reads how the gateway knows us.
    ///
    /// # Errors
    /// It is no way that we know.
    pub fn parse_auth(text: &str) -> Result<Auth, WrongGateway> {
        match text.split_once(' ') {
            None if text.is_empty() => Ok(Auth::None),
            Some(("basic", login)) => {
                let (user, password) = login.split_once(':').ok_or(WrongGateway::Auth)?;
                Ok(Auth::Basic(user.to_owned(), password.into()))
            }
            Some(("bearer", token)) if token.chars().all(|c| c.is_ascii_graphic()) => Ok(Auth::Bearer(token.into())),
            _ => Err(WrongGateway::Auth),
        }
    }
}

impl Gateway {
    /// This gateway.
    pub fn new(settings: GatewaySettings) -> Self {
        let client = http::client();
        Self { client, settings }
    }

    /// Where it is: the address may hold secrets behind that.
    pub fn host(&self) -> &str {
        let (_, rest) = self.settings.url.split_once("://").unwrap_or_default();
        rest.split(['/', '?']).next().unwrap_or_default()
    }

    pub(super) async fn send(&self, short: &Short) -> Result<(), DeliveryProblem> {
        let (status, _) = http::ask(self.request(short)).await?;
        match status.as_u16() {
            200..300 => Ok(()),
            401 | 403 | 404 => Err(DeliveryProblem::NotAccepted),
            408 | 425 | 429 => Err(DeliveryProblem::Busy),
            500.. => Err(DeliveryProblem::Unreachable),
            _ => Err(DeliveryProblem::Refused),
        }
    }

    fn request(&self, short: &Short) -> RequestBuilder {
        let settings = &self.settings;
        let url = self.filled(&settings.url, short, Written::Percent);
        let request = match &settings.body {
            Body::None => self.client.request(Method::GET, url),
            Body::Form(form) => self
                .client
                .post(url)
                .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(self.filled(form, short, Written::Percent)),
            Body::Json(json) => self
                .client
                .post(url)
                .header(CONTENT_TYPE, "application/json")
                .body(self.filled(json, short, Written::Json)),
        };
        match &settings.auth {
            Auth::None => request,
            Auth::Basic(user, password) => request.basic_auth(user, Some(password.expose_secret())),
            Auth::Bearer(token) => request.bearer_auth(token.expose_secret()),
        }
    }

    /// One pass: what is put in is not looked at again.
    fn filled(&self, template: &str, short: &Short, written: Written) -> String {
        let to = short.to.as_str();
        let digits = to.trim_start_matches('+');
        let national = format!("0{}", digits.strip_prefix("212").unwrap_or(digits));
        let places = [
            ("{to}", to),
            ("{to_digits}", digits),
            ("{to_national}", &national),
            ("{text}", &short.text),
            ("{sender}", &self.settings.sender),
            ("{ref}", &short.id),
        ];
        let (mut filled, mut rest) = (String::new(), template);
        while let Some(start) = rest.find('{') {
            filled += &rest[..start];
            rest = &rest[start..];
            match places.iter().find(|(place, _)| rest.starts_with(place)) {
                Some((place, value)) => {
                    filled += &written.of(value);
                    rest = &rest[place.len()..];
                }
                None => {
                    filled.push('{');
                    rest = &rest[1..];
                }
            }
        }
        filled + rest
    }
}

impl Written {
    fn of(self, value: &str) -> String {
        match self {
            Self::Percent => utf8_percent_encode(value, NON_ALPHANUMERIC).to_string(),
            Self::Json => {
                let quoted = serde_json::Value::from(value).to_string();
                quoted[1..quoted.len() - 1].to_owned()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::contact::Phone;

    fn gateway(url: &str, body: &str) -> Gateway {
        Gateway::new(GatewaySettings {
            url: GatewaySettings::parse_url(url).unwrap(),
            sender: "LEADS".to_owned(),
            auth: Auth::None,
            body: GatewaySettings::parse_body(body).unwrap(),
        })
    }

    fn short() -> Short {
        Short {
            id: "7".to_owned(),
            to: Phone::parse("0612345678").unwrap(),
            text: "Plus que 5 %: \"rechargez\" & {to}".to_owned(),
        }
    }

    #[test]
    fn what_is_put_in_changes_nothing_around_it() {
        let gateway = gateway("https://sms.example.ma/send?n={to_national}&m={text}&k={other}", "");
        let request = gateway.request(&short()).build().unwrap();
        let written = "n=0612345678&m=Plus%20que%205%20%25%3A%20%22rechargez%22%20%26%20%7Bto%7D&k={other}";
        assert_eq!(request.url().query(), Some(written));
        assert_eq!((request.method(), gateway.host()), (&Method::GET, "sms.example.ma"));

        let body = r#"{"to":"{to_digits}","text":"{text}","ref":"{ref}"}"#;
        let request = self::gateway("https://sms.example.ma", body)
            .request(&short())
            .build()
            .unwrap();
        let sent = request.body().and_then(reqwest::Body::as_bytes).unwrap();
        let sent: serde_json::Value = serde_json::from_slice(sent).unwrap();
        assert_eq!(
            sent,
            serde_json::json!({"to": "212612345678", "text": short().text, "ref": "7"})
        );
    }

    #[test]
    fn what_is_wrong_is_said() {
        assert_eq!(
            GatewaySettings::parse_url("http://sms.example.ma").unwrap_err(),
            WrongGateway::Url
        );
        assert_eq!(GatewaySettings::parse_body("{to").unwrap_err(), WrongGateway::Body);
        assert_eq!(GatewaySettings::parse_body("text").unwrap_err(), WrongGateway::Body);
        assert_eq!(GatewaySettings::parse_auth("digest x").unwrap_err(), WrongGateway::Auth);
        let auth = GatewaySettings::parse_auth("basic leads:secret").unwrap();
        assert!(!format!("{auth:?}").contains("secret"));
    }
}
