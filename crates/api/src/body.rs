//! The JSON body of a request: read within a limit, parsed strictly, refused with the field.

use crate::Problem;
use app::FieldError;
use axum::{
    extract::{FromRequest, Request},
    http::{StatusCode, header},
};
use bytes::Bytes;
use domain::Invalid;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use messages::problem::Code;
use serde::de::{DeserializeOwned, IgnoredAny};

/// The largest body, unless a route says otherwise.
pub const MAX_BODY_BYTES: usize = 64 * 1024;

/// A parsed JSON body, and its bytes for the fingerprint of an idempotent command.
#[derive(Debug)]
pub struct Body<T> {
    /// The parsed body.
    pub value: T,
    /// What was sent.
    pub bytes: Bytes,
}

impl<T: DeserializeOwned, S: Sync> FromRequest<S> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        if !is_json(&request) {
            return Err(Problem::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                Code::UnsupportedMediaType,
            ));
        }
        let bytes = read(request.into_body(), MAX_BODY_BYTES).await?;
        let value = parse(&bytes)?;
        Ok(Self { value, bytes })
    }
}

fn is_json(request: &Request) -> bool {
    let content_type = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let essence = content_type.unwrap_or("").split(';').next().unwrap_or("").trim();
    essence.eq_ignore_ascii_case("application/json")
}

/// Reads a body up to a limit.
///
/// # Errors
/// It is larger, or the client went away.
pub async fn read(body: axum::body::Body, limit: usize) -> Result<Bytes, Problem> {
    match Limited::new(body, limit).collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => {
            Err(Problem::new(StatusCode::PAYLOAD_TOO_LARGE, Code::PayloadTooLarge))
        }
        Err(_) => Err(Problem::new(StatusCode::BAD_REQUEST, Code::MalformedBody)),
    }
}

/// Parses JSON; what is wrong is said with the path of the field.
///
/// # Errors
/// Not JSON (400), or not of the expected shape (422).
pub fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    // Only a refusal has to know where.
    serde_json::from_slice(bytes).map_err(|_| refusal::<T>(bytes))
}

fn refusal<T: DeserializeOwned>(bytes: &[u8]) -> Problem {
    // What is no JSON is said before what is wrong with it.
    if serde_json::from_slice::<IgnoredAny>(bytes).is_err() {
        return malformed();
    }
    let mut json = serde_json::Deserializer::from_slice(bytes);
    match serde_path_to_error::deserialize::<_, T>(&mut json) {
        Ok(_) => malformed(),
        Err(error) => problem(error.path().to_string(), error.inner()),
    }
}

fn malformed() -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, Code::MalformedJson)
}

fn problem(path: String, error: &serde_json::Error) -> Problem {
    if !error.is_data() {
        return malformed();
    }
    let text = error.to_string();
    let message = text.split(" at line ").next().unwrap_or("");
    let (named, why) = reason(message);
    // serde names a missing field in the message, and leaves the path at its parent.
    let field = match named {
        Some(name) if path == "." => name.to_owned(),
        Some(name) if !path.ends_with(name) => format!("{path}.{name}"),
        _ => path,
    };
    Problem::fields(vec![FieldError { field, why }])
}

/// The field that a message of serde names, and what it says of it.
fn reason(message: &str) -> (Option<&str>, Invalid) {
    let named = message.split('`').nth(1);
    if message.starts_with("missing field") {
        (named, Invalid::Required)
    } else if message.starts_with("unknown field") {
        (named, Invalid::UnknownField)
    } else if message.starts_with("unknown variant") {
        (None, Invalid::UnknownValue)
    } else if message.starts_with("invalid type") {
        (None, Invalid::Type)
    } else {
        let own = Invalid::from_name(message);
        (None, own.unwrap_or(Invalid::Format))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::amount::Amount;
    use domain::locale::Locale;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Sample {
        amount: Amount,
        #[expect(dead_code, reason = "only its parsing is looked at")]
        name: Option<String>,
    }

    fn refusal(json: &[u8]) -> (u16, String) {
        let document = parse::<Sample>(json).unwrap_err().document(Locale::En, "");
        let fields: Vec<_> = document
            .errors
            .iter()
            .map(|e| format!("{}:{}", e.field, e.code))
            .collect();
        (document.status, fields.join(" "))
    }

    #[test]
    fn what_is_wrong_is_said_with_its_field() {
        for (json, fields) in [
            (r#"{"amount":1.005}"#, "amount:too_many_decimals"),
            (r#"{"amount":"80"}"#, "amount:invalid_type"),
            (r#"{"amount":-1}"#, "amount:too_small"),
            (r#"{"amount":1e3}"#, "amount:invalid_format"),
            (r#"{"amount":null}"#, "amount:invalid_type"),
            (r#"{"name":"x"}"#, "amount:required"),
            (r#"{"amount":1,"name":5}"#, "name:invalid_type"),
            (r#"{"amount":1,"other":5}"#, "other:unknown_field"),
        ] {
            assert_eq!(refusal(json.as_bytes()), (422, fields.to_owned()), "{json}");
        }
        assert_eq!(
            parse::<Sample>(br#"{"amount":512.05}"#).unwrap().amount.0.centimes(),
            51_205
        );
    }

    #[test]
    fn what_is_not_json_is_malformed() {
        for json in [
            &b""[..],
            b"{",
            b"{\"amount\":1}x",
            b"{\"other\":}",
            b"{\"name\":\"\xff\"}",
            b"\0",
        ] {
            assert_eq!(refusal(json).0, 400, "{json:?}");
        }
    }
}
